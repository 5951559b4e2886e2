# Every header compiles alone: a file that includes nothing but it, twice, for the double inclusion.
set(headers "")
file(GLOB_RECURSE headers RELATIVE ${PROJECT_SOURCE_DIR} CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/graph/*.h ${PROJECT_SOURCE_DIR}/ingest/*.h
  ${PROJECT_SOURCE_DIR}/render/*.h ${PROJECT_SOURCE_DIR}/cli/*.h)
set(sources "")
foreach(header IN LISTS headers)
  string(REPLACE "/" "_" name ${header})
  file(CONFIGURE OUTPUT headers/${name}.cc
    CONTENT "#include \"${header}\"\n#include \"${header}\"\n" @ONLY)
  list(APPEND sources ${CMAKE_CURRENT_BINARY_DIR}/headers/${name}.cc)
endforeach()
add_library(fabula_headers OBJECT ${sources})
fabula_target(fabula_headers)
target_compile_options(fabula_headers PRIVATE -O0)  # only whether it compiles matters

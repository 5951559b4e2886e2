# Every header compiles alone. One with a source of its own proves it there, as the first thing that
# the source includes (layers.cmake sees to that); any other gets a file that includes nothing but it.
set(headers "")
file(GLOB_RECURSE headers RELATIVE ${PROJECT_SOURCE_DIR} CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/graph/*.h ${PROJECT_SOURCE_DIR}/ingest/*.h
  ${PROJECT_SOURCE_DIR}/render/*.h ${PROJECT_SOURCE_DIR}/cli/*.h)
set(sources "")
foreach(header IN LISTS headers)
  string(REGEX REPLACE "h$" "cc" source ${header})
  if(EXISTS ${PROJECT_SOURCE_DIR}/${source})
    continue()
  endif()
  string(REPLACE "/" "_" name ${header})
  file(CONFIGURE OUTPUT headers/${name}.cc CONTENT "#include \"${header}\"\n")
  list(APPEND sources ${CMAKE_CURRENT_BINARY_DIR}/headers/${name}.cc)
endforeach()
add_library(fabula_headers OBJECT ${sources})
fabula_target(fabula_headers)
target_compile_options(fabula_headers PRIVATE -O0)  # only whether it compiles matters

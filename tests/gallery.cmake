# out/ holds what examples/run writes: reads each example story anew and compares byte for byte.
#   cmake -D fabula=BINARY -D root=SOURCE_DIR -D scratch=FOLDER -P tests/gallery.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${scratch})
file(MAKE_DIRECTORY ${scratch})
file(GLOB stories LIST_DIRECTORIES true RELATIVE ${root}/examples ${root}/examples/*)
set(compared 0)
foreach(story IN LISTS stories)
  if(NOT IS_DIRECTORY ${root}/examples/${story})
    continue()
  endif()
  execute_process(COMMAND ${fabula} build examples/${story} -o ${scratch}/${story}
    WORKING_DIRECTORY ${root} RESULT_VARIABLE code)
  if(code)
    message(FATAL_ERROR "fabula build examples/${story} ended with ${code}")
  endif()
  execute_process(COMMAND diff -r --brief ${root}/out/${story} ${scratch}/${story}
    RESULT_VARIABLE differs OUTPUT_VARIABLE difference ERROR_VARIABLE difference)
  if(differs)
    message(SEND_ERROR "out/${story} is stale; look at the changes and run examples/run\n${difference}")
  endif()
  math(EXPR compared "${compared} + 1")
endforeach()
if(compared EQUAL 0)
  message(FATAL_ERROR "no stories in ${root}/examples")
endif()

# Runs one command-line case and compares what it prints and writes.
#   cmake -D fabula=BINARY -D case=FOLDER -D scratch=FOLDER -P tests/run_case.cmake
#
# A case is a folder. `cmd` holds one command a line: the arguments of fabula; ` | ` pipes one run of
# fabula into the next. `stdin`, where present, is fed to each line. The commands run in a fresh copy
# of the folder. Goldens: `stdout`, `stderr` (absent = empty), `exit` (absent = 0; of the last
# command), and `written/PATH` for each file that the commands must have written to PATH.
# FABULA_BLESS=1 rewrites the goldens; an empty file written/PATH asks for a new one.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${scratch})
file(COPY ${case}/ DESTINATION ${scratch} PATTERN written EXCLUDE)
set(goldens ${scratch}/.goldens)  # what this run gives, under the names that the goldens have
file(MAKE_DIRECTORY ${goldens})
file(REMOVE ${scratch}/cmd ${scratch}/stdout ${scratch}/stderr ${scratch}/exit)

set(input /dev/null)
if(EXISTS ${case}/stdin)
  set(input ${case}/stdin)
endif()

set(code 0)
file(STRINGS ${case}/cmd lines ENCODING UTF-8)
foreach(line IN LISTS lines)
  separate_arguments(words UNIX_COMMAND "${line}")
  set(commands COMMAND ${fabula})
  foreach(word IN LISTS words)
    if(word STREQUAL "|")
      list(APPEND commands COMMAND ${fabula})
    else()
      list(APPEND commands "${word}")
    endif()
  endforeach()
  execute_process(${commands} WORKING_DIRECTORY ${scratch} INPUT_FILE ${input}
    OUTPUT_FILE ${goldens}/line_out ERROR_FILE ${goldens}/line_err RESULT_VARIABLE code)
  if(NOT code MATCHES "^[0-9]+$" OR code GREATER 127)
    message(FATAL_ERROR "'${line}' crashed or did not run: ${code}")  # never blessed
  endif()
  execute_process(COMMAND sh -c "cat line_out >> stdout; cat line_err >> stderr; rm line_out line_err"
    WORKING_DIRECTORY ${goldens})
endforeach()
file(WRITE ${goldens}/exit "${code}\n")

file(GLOB_RECURSE written RELATIVE ${case}/written ${case}/written/*)
foreach(path IN LISTS written)
  if(NOT EXISTS ${scratch}/${path})
    message(SEND_ERROR "${path} was not written")
    continue()
  endif()
  cmake_path(GET path PARENT_PATH folder)
  file(COPY ${scratch}/${path} DESTINATION ${goldens}/written/${folder})
  list(APPEND goldens_of_files written/${path})
endforeach()

file(WRITE ${scratch}/.empty "")
file(WRITE ${scratch}/.zero "0\n")
foreach(name stdout stderr exit ${goldens_of_files})
  set(expected ${case}/${name})
  if(NOT EXISTS ${expected})
    set(expected ${scratch}/.empty)
    if(name STREQUAL exit)
      set(expected ${scratch}/.zero)
    endif()
  endif()
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${expected} ${goldens}/${name}
    RESULT_VARIABLE differs ERROR_QUIET)
  if(NOT differs)
    continue()
  endif()
  if(DEFINED ENV{FABULA_BLESS})
    cmake_path(GET name PARENT_PATH folder)
    file(COPY ${goldens}/${name} DESTINATION ${case}/${folder})
  else()
    execute_process(COMMAND diff -u --label expected --label actual ${expected} ${goldens}/${name}
      OUTPUT_VARIABLE difference)
    message(SEND_ERROR "${name} differs\n${difference}")
  endif()
endforeach()

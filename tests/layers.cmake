# The direction of includes is a test: model <- ingest, model <- graph <- render <- cli.
#   cmake -D root=SOURCE_DIR -P tests/layers.cmake
cmake_minimum_required(VERSION 3.25)

if(NOT EXISTS ${root}/graph/date.h)
  message(FATAL_ERROR "root is not the source folder: '${root}'")
endif()

# The part of graph/ that every stage knows; the rest is the story's own.
set(vocabulary "allen|article|calendar|date|diagnostic|edtf|extraction|ids|institution|json|sort_once|span|utf8|vocabulary")

# complain(FOLDER REGEX WHY [ALLOWED regex]): an error for each include in FOLDER/ that matches REGEX,
# unless the file's path or the include itself matches ALLOWED.
function(complain folder regex why)
  cmake_parse_arguments(PARSE_ARGV 3 arg "" "ALLOWED" "")
  file(GLOB_RECURSE sources ${root}/${folder}/*.h ${root}/${folder}/*.cc)
  foreach(source IN LISTS sources)
    file(RELATIVE_PATH path ${root} ${source})
    file(STRINGS ${source} hits REGEX "^ *# *include *[<\"](${regex})")
    foreach(hit IN LISTS hits)
      if(NOT arg_ALLOWED OR NOT "${path} ${hit}" MATCHES "${arg_ALLOWED}")
        message(SEND_ERROR "${path}: ${hit}\n  ${why}")
      endif()
    endforeach()
  endforeach()
endfunction()

complain(graph "(ingest|render|cli|tests)/" "graph/ knows neither text nor pictures")
complain(ingest "(render|cli|tests)/" "ingest/ ends with the extraction record")
complain(ingest "graph/" "ingest/ knows only the vocabulary in graph/" ALLOWED "\"graph/(${vocabulary})\\.h\"")
complain(render "(ingest|cli|tests)/" "render/ sees the story through graph/")
complain(cli "(tests)/" "the product does not know its tests")

# Every header may be included twice; a source includes its own one first, which so compiles alone.
file(GLOB_RECURSE headers RELATIVE ${root} ${root}/graph/*.h ${root}/ingest/*.h ${root}/render/*.h ${root}/cli/*.h)
foreach(header IN LISTS headers)
  file(STRINGS ${root}/${header} guard REGEX "^#pragma once$")
  if(NOT guard)
    message(SEND_ERROR "${header}: no #pragma once")
  endif()
  string(REGEX REPLACE "h$" "cc" source ${header})
  if(EXISTS ${root}/${source})
    file(STRINGS ${root}/${source} first REGEX "^ *# *include" LIMIT_COUNT 1)
    if(NOT first STREQUAL "#include \"${header}\"")
      message(SEND_ERROR "${source}: ${first}\n  its own header, ${header}, comes first")
    endif()
  endif()
endforeach()

# Each third party behind one door.
set(rapidjson "only graph/json.cc includes RapidJSON: it needs the guards that are there")
set(graphviz "only render/graphviz.* includes Graphviz: it needs the guards that are there")
set(boost "only graph/*.cc includes Boost: it is slow to compile")
foreach(folder graph ingest render cli)
  complain(${folder} "rapidjson/" "${rapidjson}" ALLOWED "^graph/json\\.cc ")
  complain(${folder} "(graphviz|gvc|cgraph)[/.]|(gvc|cgraph|gvplugin)" "${graphviz}" ALLOWED "^render/graphviz\\.(h|cc) ")
  complain(${folder} "boost/" "${boost}" ALLOWED "^graph/[^/]*\\.cc ")
  complain(${folder} "CLI/" "only cli/ knows the command line" ALLOWED "^cli/")
  complain(${folder} "regex>" "std::regex recurses on its input and is slow")
endforeach()

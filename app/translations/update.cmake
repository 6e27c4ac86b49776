# lupdate over all sources, with SOURCE (the checkout), WORK (where told_words.cpp is) and LUPDATE.
# Files with WIREWISE_WORDS are read without our headers: where a header opens the same namespace first, lupdate
# forgets the context that the macro gives it. The others need the headers to know which class a function is of.
file(GLOB_RECURSE sources ${SOURCE}/ui/*.cpp ${SOURCE}/ui/*.h ${SOURCE}/core/*.cpp ${SOURCE}/core/*.h
  ${SOURCE}/app/wirewise/*.cpp ${SOURCE}/app/wirewise/*.h)
set(free ${WORK}/told_words.cpp)
set(classes)
foreach(file IN LISTS sources)
  file(STRINGS ${file} found REGEX "^WIREWISE_WORDS\\(" LIMIT_COUNT 1)
  if(found)
    list(APPEND free ${file})
  else()
    list(APPEND classes ${file})
  endif()
endforeach()
file(GLOB translations ${SOURCE}/resources/translations/*.ts)
set(english ${SOURCE}/resources/translations/wirewise_en.ts) # only how one and many are said
list(REMOVE_ITEM translations ${english})

function(json out)
  list(TRANSFORM ARGN REPLACE "(.+)" "\"\\1\"")
  list(JOIN ARGN "," joined)
  set(${out} "[${joined}]" PARENT_SCOPE)
endfunction()
json(free ${free})
json(classes ${classes})
set(rest "\"projectFile\": \"\", \"excluded\": [], \"codec\": \"\"")

function(update options) # translations...
  json(translations ${ARGN})
  file(WRITE ${WORK}/lupdate.json "[{${rest}, \"includePaths\": [], \"sources\": [], \"translations\": ${translations},
    \"subProjects\": [{${rest}, \"includePaths\": [\"${SOURCE}/\"], \"sources\": ${classes}},
                      {${rest}, \"includePaths\": [], \"sources\": ${free}}]}]")
  execute_process(COMMAND ${LUPDATE} -no-obsolete -locations none ${options}
    -tr-function-alias Q_DECLARE_TR_FUNCTIONS+=WIREWISE_WORDS -project ${WORK}/lupdate.json
    RESULT_VARIABLE failed ERROR_VARIABLE complaints)
  if(failed OR complaints)
    message(FATAL_ERROR "lupdate did not understand everything:\n${complaints}")
  endif()
endfunction()
update("" ${translations})
update(-pluralonly ${english})

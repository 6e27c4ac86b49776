# wirewise_embed(<program> <folder>...): compiles resources/<folder> into the program as :/<folder>/...
function(wirewise_embed target)
  foreach(folder IN LISTS ARGN)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/${folder}/*)
    qt_add_resources(${target} "wirewise_${folder}" PREFIX "/" BASE ${PROJECT_SOURCE_DIR}/resources FILES ${files})
  endforeach()
endfunction()

# wirewise_embed(<program> <folder>...): compiles resources/<folder> into the program as :/<folder>/...
function(wirewise_embed target)
  foreach(folder IN LISTS ARGN)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/${folder}/*)
    list(FILTER files EXCLUDE REGEX "/(node_modules|__pycache__)/") # of who tried a starter in place
    qt_add_resources(${target} "wirewise_${folder}" PREFIX "/" BASE ${PROJECT_SOURCE_DIR}/resources FILES ${files})
  endforeach()
endfunction()

# wirewise_embed_load(<program>): resources/load, and the .proto that its gRPC scripts want beside them
function(wirewise_embed_load target)
  wirewise_embed(${target} load)
  foreach(tool artillery k6)
    qt_add_resources(${target} "wirewise_load_proto_${tool}" PREFIX "/load/${tool}/grpc" BASE ${PROJECT_SOURCE_DIR}/core/wire
      FILES ${PROJECT_SOURCE_DIR}/core/wire/demo.proto)
  endforeach()
endfunction()

# wirewise_translations(<program>): resources/translations/*.ts, made by lrelease, as :/translations/*.qm
function(wirewise_translations target)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/translations/*.ts)
  set_source_files_properties(${sources} PROPERTIES OUTPUT_LOCATION ${CMAKE_CURRENT_BINARY_DIR}/translations)
  qt_add_lrelease(${target} TS_FILES ${sources} QM_FILES_OUTPUT_VARIABLE made)
  qt_add_resources(${target} "wirewise_translations" PREFIX "/" BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${made})
endfunction()

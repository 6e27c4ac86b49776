# What the engine is held against: written from engine.md, with nothing of the engine.
add_library(wirewise_proof STATIC
  answer_sets.h random_picks.h plain_evaluation.h plain_evaluation.cpp evaluation_agreement.h evaluation_agreement.cpp
  toml_text.h toml_text.cpp pack_toml.h pack_toml.cpp pack_generator.h pack_generator.cpp
  pack_edits.h pack_edits.cpp small_pack.h
  other_methods.h other_methods.cpp naive_searches.h naive_searches.cpp
  property_checks.h property_checks.cpp confidence_checks.cpp)
target_link_libraries(wirewise_proof PUBLIC wirewise_options wirewise_advisor PRIVATE Boost::headers)

wirewise_test(tst_two_evaluations SOURCES tst_two_evaluations.cpp LIBS wirewise_proof)
wirewise_test(tst_generated_packs TIMEOUT 300 SOURCES tst_generated_packs.cpp LIBS wirewise_proof)
wirewise_test(tst_oracles SOURCES tst_oracles.cpp LIBS wirewise_proof)
wirewise_test(tst_smaa_oracles SOURCES tst_smaa_oracles.cpp LIBS wirewise_proof)
wirewise_test(tst_hitting_sets SOURCES tst_hitting_sets.cpp LIBS wirewise_advisor)
wirewise_test(tst_rank_reversal SOURCES tst_rank_reversal.cpp LIBS wirewise_proof)
wirewise_test(tst_properties SOURCES tst_properties.cpp LIBS wirewise_proof)
wirewise_test(tst_seed SOURCES tst_seed.cpp packs.h LIBS wirewise_advisor)
wirewise_test(tst_generated_warnings SOURCES tst_generated_warnings.cpp LIBS wirewise_proof)
wirewise_test(tst_generated_space SOURCES tst_generated_space.cpp LIBS wirewise_proof)

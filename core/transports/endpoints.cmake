# The server ends. Never linked into the window or the command line program.
wirewise_library(wirewise_endpoints AUTOMOC
  SOURCES feed.h feed.cpp feed_clock.h feed_clock.cpp journal.h journal.cpp
          access.h access.cpp endpoint.h endpoint_registry.h endpoint_registry.cpp roster.h stream_place.h
          figures.h figures.cpp self_test.h self_test.cpp control.h control.cpp
          shard.h shard.cpp endpoint_server.h endpoint_server.cpp
          websocket/websocket_endpoint.cpp
          sse/sse_endpoint.cpp
          grpc/grpc_endpoint.cpp
          polling/polling_endpoint.cpp
          webhook/webhook_signature.h webhook/webhook_signature.cpp
          webhook/webhook_target.h webhook/webhook_target.cpp
          webhook/webhook_sender.h webhook/webhook_sender.cpp
          webhook/webhook_endpoint.cpp
  PUBLIC wirewise_wire wirewise_http Qt6::Core Qt6::Network
  PRIVATE Qt6::WebSockets wirewise_proto gRPC::grpc++ gRPC::grpc++_reflection)

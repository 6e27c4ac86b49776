// SPDX-License-Identifier: GPL-3.0-or-later
// Prints a ready line, answers pings, ends with its stdin.
//   --http P ...: repeated in the ready line, the last one wins
//   --never-ready: says why on stderr and exits with 3
//   --deaf: outlives its stdin
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <string>
#include <unistd.h>

int main(int argc, char** argv)
{
    std::string http = "1001";
    std::string websocket = "1002";
    std::string grpc = "1003";
    bool deaf = false;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--never-ready") {
            std::cerr << "port taken" << std::endl;
            return 3;
        }
        deaf = deaf || argument == "--deaf";
        if (i + 1 < argc && argument == "--http")
            http = argv[i + 1];
        else if (i + 1 < argc && argument == "--websocket")
            websocket = argv[i + 1];
        else if (i + 1 < argc && argument == "--grpc")
            grpc = argv[i + 1];
    }
    const char* given = std::getenv("WIREWISE_TOKEN");
    const std::string token = given ? given : "token-" + std::to_string(getpid());
    std::cout << R"({"ready":1,"http":)" << http << R"(,"websocket":)" << websocket << R"(,"grpc":)" << grpc
              << R"(,"token":")" << token << R"(","version":"0","pid":)" << getpid() << "}" << std::endl;
    std::string line;
    while (std::getline(std::cin, line))
        if (line.rfind("ping ", 0) == 0)
            std::cout << "{\"pong\":" << line.substr(5) << "}" << std::endl;
    while (deaf)
        pause();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/load_plan_of.h"

namespace wirewise::demo {

measure::LoadPlan loadPlanOf(const RunRequest& request)
{
    wire::ReadyLine usual;
    usual.http = 8080;
    usual.websocket = 8081;
    usual.grpc = 8082;
    measure::LoadPlan plan;
    plan.transport = request.transport;
    plan.mode = request.mode;
    plan.workload = request.workload;
    plan.endpoint = request.ownTarget ? request.ownTarget->url : request.urlOf(usual);
    plan.server.setScheme(QStringLiteral("http"));
    plan.server.setHost(request.ownTarget ? request.ownTarget->url.host() : QStringLiteral("127.0.0.1"));
    plan.server.setPort(usual.http);
    return plan;
}

} // namespace wirewise::demo

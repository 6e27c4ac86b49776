// SPDX-License-Identifier: 0BSD
// node client.js http://127.0.0.1:PORT/PATH [--count N]        with WEBHOOK_SECRET=whsec_... in the environment
// Receives webhooks at that address (Standard Webhooks 1.0) and prints every event once, as "ID BODY"; ends
// after N. Several secrets, separated by spaces, are all good: that is how one is replaced.
import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { parseArgs } from "node:util";

const largestBody = 1024 * 1024;
const mostConnections = 100;
const tolerance = 300; // seconds, both ways
const idsKept = 100_000;

const { values, positionals } = parseArgs({
  options: { count: { type: "string" } },
  allowPositionals: true,
});
const keys = (process.env.WEBHOOK_SECRET ?? "")
  .split(" ")
  .filter(secret => secret.startsWith("whsec_"))
  .map(secret => Buffer.from(secret.slice(6), "base64"))
  .filter(key => key.length >= 24);
if (positionals.length !== 1 || keys.length === 0) {
  console.error("client.js http://127.0.0.1:PORT/PATH [--count N], with WEBHOOK_SECRET=whsec_...");
  process.exit(2);
}
const { hostname, port, pathname } = new URL(positionals[0]);
let left = values.count === undefined ? Infinity : Number(values.count);

// The status it deserves; 200: genuine. The body is taken as it came: parsed and written again, it would no
// longer be what was signed.
function judge(headers, body) {
  const [id, twice] = headers["webhook-id"] ?? [];
  if (!id || id.length > 256 || twice !== undefined) return 400; // twice: which one was signed?
  const [timestamp = ""] = headers["webhook-timestamp"] ?? [];
  if (!/^\d{1,15}$/.test(timestamp)) return 400;
  if (Math.abs(Number(timestamp) - Date.now() / 1000) > tolerance) return 400; // recorded once and played again
  const given = (headers["webhook-signature"]?.[0] ?? "").split(" ");
  const genuine = keys.some(key => {
    const right =
      "v1," + createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest("base64");
    return given.some(signature => isSame(signature, right));
  });
  return genuine ? 200 : 401;
}

// Takes as long whatever differs, so that nobody can find a signature byte by byte.
function isSame(a, b) {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

// The same id is the same event, however often it is delivered. Yours belong in the same transaction as the
// event's effect, so that they survive a restart.
const seen = new Set();
function isNew(id) {
  if (seen.has(id)) return false;
  seen.add(id);
  if (seen.size > idsKept) seen.delete(seen.values().next().value); // the oldest
  return true;
}

async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBody) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function receive(request, response) {
  const answer = (status, headers) =>
    response.writeHead(status, headers).end(() => left <= 0 && process.exit(0));
  if (request.url !== pathname) return answer(404);
  if (request.method !== "POST") return answer(405, { Allow: "POST" });
  const body = await readBody(request);
  if (body === null) return answer(413, { Connection: "close" });
  const status = judge(request.headersDistinct, body);
  if (status === 200 && left > 0) {
    const [id] = request.headersDistinct["webhook-id"];
    if (isNew(id)) {
      console.log(`${id} ${body.toString().replace(/[\0-\x1f]/g, " ")}`);
      --left;
    }
  }
  answer(status); // at once: what takes longer goes to a queue, or the sender tries again meanwhile
}

const server = createServer(
  { maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 60_000 },
  (request, response) => receive(request, response).catch(() => response.destroy()), // the sender has gone
);
server.maxConnections = mostConnections;
server.on("error", error => {
  console.error(`cannot listen: ${error.message}`);
  process.exit(3);
});
server.listen(Number(port), hostname, () =>
  console.error(`listening on port ${server.address().port}`),
);

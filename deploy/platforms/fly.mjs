/** https://fly.io/docs/reference/configuration: paths in it are relative to the folder that \`fly deploy\` is run in. */
export function fly(topology) {
  const { name, image, command, port, readyPath, dataPath, dataGigabytes, memoryMegabytes, drainSeconds, environment } =
    topology;
  const pairs = Object.entries(environment).map(([key, value]) => `  ${key} = ${JSON.stringify(value)}`);
  return `# Written by deploy/generate.mjs from deploy/topology.json. From the root of the repository:
#   fly deploy . --config deploy/fly/fly.toml
app = "${name}"
kill_signal = "SIGTERM"
kill_timeout = ${drainSeconds}

[build]
  dockerfile = "${image.dockerfile}"
  [build.args]
    RUN_AS = "${image.runAsOnPlatforms}"

[processes]
  app = ${JSON.stringify(command.join(' '))}

[env]
${pairs.join('\n')}

[[mounts]]
  source = "data"
  destination = "${dataPath}"
  initial_size = "${dataGigabytes}gb"
  processes = ["app"]

[http_service]
  internal_port = ${port}
  force_https = true
  auto_stop_machines = "off"
  auto_start_machines = true
  min_machines_running = 1
  processes = ["app"]
  [http_service.concurrency]
    type = "connections"
    soft_limit = 8000
    hard_limit = 10000
  [[http_service.checks]]
    method = "GET"
    path = "${readyPath}"
    interval = "15s"
    timeout = "5s"
    grace_period = "60s"

[metrics]
  port = ${port}
  path = "/metrics"

[[vm]]
  size = "shared-cpu-1x"
  memory = "${memoryMegabytes}mb"
  processes = ["app"]
`;
}

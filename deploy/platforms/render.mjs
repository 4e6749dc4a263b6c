/** https://render.com/docs/blueprint-spec: at the root of the repository, where the button looks for it. */
export function render(topology) {
  const { name, image, command, readyPath, dataPath, dataGigabytes, drainSeconds, environment, secrets, rebuildFor } =
    topology;
  const variables = Object.entries({ ...environment, RUN_AS: image.runAsOnPlatforms });
  return `# Written by deploy/generate.mjs from deploy/topology.json.
services:
  - type: web
    name: ${name}
    runtime: docker
    plan: starter
    dockerfilePath: ./${image.dockerfile}
    dockerContext: ${image.context}
    dockerCommand: ${command.join(' ')}
    healthCheckPath: ${readyPath}
    maxShutdownDelaySeconds: ${drainSeconds}
    autoDeployTrigger: commit
    buildFilter:
      paths:
${rebuildFor.map((path) => `        - ${path}`).join('\n')}
      ignoredPaths:
        - "**/*.test.ts"
    disk:
      name: data
      mountPath: ${dataPath}
      sizeGB: ${dataGigabytes}
    envVars:
${variables.map(([key, value]) => `      - key: ${key}\n        value: ${JSON.stringify(value)}`).join('\n')}
${Object.keys(secrets)
  .map((key) => `      - key: ${key}\n        generateValue: true`)
  .join('\n')}
`;
}

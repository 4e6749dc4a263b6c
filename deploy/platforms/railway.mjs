/** https://docs.railway.com: infrastructure as code, read by \`railway config plan\` and \`apply\`. */
export function railway(topology) {
  const { name, image, command, readyPath, dataPath, dataGigabytes, drainSeconds, environment, secrets, rebuildFor } =
    topology;
  // The disk is root's; the command gives it away and becomes a user without rights.
  const fixed = { ...environment, RUN_AS: image.runAsOnPlatforms, RAILWAY_RUN_UID: '0' };
  const lines = Object.entries(fixed).map(([key, value]) => `      ${key}: '${value}',`);
  const kept = Object.keys(secrets).map((key) => `      ${key}: preserve(),`);
  return `// Written by deploy/generate.mjs from deploy/topology.json.
// biome-ignore lint/correctness/noUndeclaredDependencies: whoever applies this file brings the package, see deploy/railway.
import { defineRailway, github, preserve, project, service, volume } from 'railway/iac';

export default defineRailway(() => {
  const data = volume('data', { sizeMB: ${dataGigabytes * 1000} });
  const community = service('${name}', {
    source: github('your-name/your-fork'),
    build: {
      builder: 'DOCKERFILE',
      dockerfilePath: '${image.dockerfile}',
      watchPatterns: [${rebuildFor.map((path) => `'${path}'`).join(', ')}],
    },
    deploy: {
      startCommand: '${command.join(' ')}',
      healthcheckPath: '${readyPath}',
      healthcheckTimeout: 120,
      drainingSeconds: ${drainSeconds},
      restartPolicyType: 'ALWAYS',
      requiredMountPath: '${dataPath}',
      sleepApplication: false,
    },
    volumeMounts: { '${dataPath}': data },
    env: {
${[...lines, ...kept].join('\n')}
    },
  });
  return project('${name}', { resources: [data, community] });
});
`;
}

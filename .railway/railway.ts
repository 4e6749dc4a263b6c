// Written by deploy/generate.mjs from deploy/topology.json.
// biome-ignore lint/correctness/noUndeclaredDependencies: whoever applies this file brings the package, see deploy/railway.
import { defineRailway, github, preserve, project, service, volume } from 'railway/iac';

export default defineRailway(() => {
  const data = volume('data', { sizeMB: 10000 });
  const community = service('nodegx-community', {
    source: github('your-name/your-fork'),
    build: {
      builder: 'DOCKERFILE',
      dockerfilePath: 'deploy/docker/Dockerfile',
      watchPatterns: ['apps/**', 'packages/**', 'services/**', 'deploy/docker/**', 'package.json', 'package-lock.json'],
    },
    deploy: {
      startCommand: 'node deploy/docker/platform.mjs',
      healthcheckPath: '/ready',
      healthcheckTimeout: 120,
      drainingSeconds: 30,
      restartPolicyType: 'ALWAYS',
      requiredMountPath: '/data',
      sleepApplication: false,
    },
    volumeMounts: { '/data': data },
    env: {
      NODEGX_DATA: '/data',
      NODEGX_HOST: '0.0.0.0',
      TRUST_PROXY: '1',
      RUN_AS: '0:0',
      RAILWAY_RUN_UID: '0',
      SIGNALING_SECRET: preserve(),
    },
  });
  return project('nodegx-community', { resources: [data, community] });
});

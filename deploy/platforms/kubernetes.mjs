/** Plain manifests: one pod with one disk, as \`nodegx up\` keeps everything in one process. */
export function kubernetes(topology) {
  const { name, port, readyPath, dataPath, dataGigabytes, memoryMegabytes, drainSeconds, environment } = topology;
  const labels = { 'app.kubernetes.io/name': name };
  const metadata = { name, labels };
  const probe = (path) => ({ httpGet: { path, port: 'http' }, timeoutSeconds: 5 });
  const container = {
    name: 'community',
    image: 'nodegx-community:0.1.0',
    command: ['nodegx', 'up'],
    env: Object.entries({ ...environment, COMMUNITY_FILE: '/etc/nodegx/community.json' }).map(([key, value]) => ({
      name: key,
      value,
    })),
    envFrom: [{ secretRef: { name, optional: true } }],
    ports: [{ name: 'http', containerPort: port }],
    startupProbe: { ...probe(readyPath), periodSeconds: 2, failureThreshold: 60 },
    readinessProbe: { ...probe(readyPath), periodSeconds: 5 },
    // Alive, also while it waits for a disk: a restart would not make one.
    livenessProbe: { ...probe('/health'), periodSeconds: 15, failureThreshold: 4 },
    resources: {
      requests: { cpu: '100m', memory: '256Mi' },
      limits: { memory: `${memoryMegabytes}Mi` },
    },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    },
    volumeMounts: [
      { name: 'data', mountPath: dataPath },
      { name: 'community', mountPath: '/etc/nodegx', readOnly: true },
      { name: 'tmp', mountPath: '/tmp' },
    ],
  };
  const pod = {
    automountServiceAccountToken: false,
    terminationGracePeriodSeconds: drainSeconds,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: 1000,
      runAsGroup: 1000,
      fsGroup: 1000,
      fsGroupChangePolicy: 'OnRootMismatch',
      seccompProfile: { type: 'RuntimeDefault' },
    },
    containers: [container],
    volumes: [
      { name: 'community', configMap: { name } },
      { name: 'tmp', emptyDir: { sizeLimit: '64Mi' } },
    ],
  };
  const documents = [
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata,
      spec: {
        serviceName: name,
        replicas: 1,
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: pod },
        volumeClaimTemplates: [
          {
            metadata: { name: 'data' },
            spec: {
              accessModes: ['ReadWriteOncePod'],
              resources: { requests: { storage: `${dataGigabytes}Gi` } },
            },
          },
        ],
      },
    },
  ];
  const head = '# Written by deploy/generate.mjs from deploy/topology.json.\n';
  return `${head}${documents.map((one) => `---\n${yaml(one, 0)}`).join('')}`;
}

/** As much of YAML as manifests need; every text is quoted where it could be read as something else. */
function yaml(value, depth) {
  const indent = '  '.repeat(depth);
  const entries = Array.isArray(value)
    ? value.map((one) => ['-', one])
    : Object.entries(value).map(([key, one]) => [`${key}:`, one]);
  return entries
    .map(([mark, one]) => {
      if (typeof one !== 'object' || one === null) return `${indent}${mark} ${scalar(one)}\n`;
      if (Object.keys(one).length === 0) return `${indent}${mark} {}\n`;
      const inner = yaml(one, depth + 1);
      return mark === '-' ? `${indent}- ${inner.slice(indent.length + 2)}` : `${indent}${mark}\n${inner}`;
    })
    .join('');
}

function scalar(value) {
  if (typeof value !== 'string') return String(value);
  return /^[A-Za-z/][\w./:-]*$/.test(value) && !/^(true|false|yes|no|on|off|null)$/i.test(value)
    ? value
    : JSON.stringify(value);
}

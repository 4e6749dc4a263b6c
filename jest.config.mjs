/** Tests run as ES modules against the sources of their own package and the built files of the others. */
export default {
  testEnvironment: 'node',
  // Far above what a test takes: it ends one that waits for something that will never happen.
  testTimeout: 120_000,
  testMatch: [
    '<rootDir>/{packages,services,apps}/*/src/**/*.test.{ts,tsx}',
    '<rootDir>/tests/src/**/*.test.ts',
    // These build the image and start whole communities, where there is Docker.
    '<rootDir>/tests/containers/**/*.test.ts',
  ],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/data/'],
};

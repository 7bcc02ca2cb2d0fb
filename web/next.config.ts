import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  transpilePackages: ['@cloudscape-design/components', '@cloudscape-design/component-toolkit'],
};

export default config;

import { main, shown } from './setup/run.mjs'

// Strikes the store by kills, full disks, cut power and damaged files: npm run crash -- --rounds 500 [--minutes N] [--only power]
await main(() =>
  shown('npx', [
    '--no-install',
    'tsx',
    'tests/crash/campaign/run-campaign.ts',
    ...process.argv.slice(2),
  ]),
)

import { runCli } from './cli/run-cli'

// The same use cases without a window, under plain Node: npm run quotite -- <command> <workspace file>.
process.exitCode = await runCli(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
})

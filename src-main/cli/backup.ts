import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { text } from 'node:stream/consumers'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { isAgeRecipient, newAgeKey, readAgeKey } from '../backups/age-keys'
import { machineOf } from '../backups/machine-of'
import { makeBackup } from '../backups/make-backup'
import { proveBackup } from '../backups/prove-backup'
import { openBackup, type ProvenBackup } from '../backups/open-backup'
import { verifyBackup } from '../backups/verify-backup'
import { diskFailure } from '../files/disk-failure'
import { makeFolder } from '../files/make-folder'
import { FAULTY, printFailures, WELL, type Output } from './command'
import { printUsage } from './print-usage'
import type { RequestFor } from './commands'
import { usageFault } from './request'

/** The program's version where it runs without the application. */
const PROGRAM = 'quotite'

/** Reads the key from a file, or from the standard input: never from the arguments, which others of the machine can read. */
async function readIdentity(source: string): Promise<Result<string, Failure>> {
  try {
    const content = source === '-' ? await text(process.stdin) : await readFile(source, 'utf8')
    const key = await readAgeKey(content)
    return key === null ? failure({ code: 'backupKeyWrong' }) : success(key.identity)
  } catch (error) {
    return failure(diskFailure(error, source))
  }
}

/** Prints what a backup holds; its exit code says whether it lacks papers or contradicts itself, for programs that read no words. */
function printProof(
  { print, say }: Output,
  { manifest, lostPapers, inconsistencies }: ProvenBackup,
): number {
  const { madeAt, workspace, statements, files } = manifest
  const [day, time] = [madeAt.slice(0, 10), madeAt.slice(11, 16)]
  print(say('cli.backup.made', { name: workspace.name, day, time }))
  print(say('cli.backup.chain', { from: String(workspace.from), to: String(workspace.sequence) }))
  print(say('cli.backup.files', { count: files.length }))
  print(say('cli.backup.statements', { count: statements.length }))
  print(
    lostPapers === 0 ? say('cli.backup.well') : say('cli.backup.lacking', { count: lostPapers }),
  )
  if (inconsistencies > 0) print(say('cli.backup.inconsistent', { count: inconsistencies }))
  return lostPapers === 0 && inconsistencies === 0 ? WELL : FAULTY
}

/** Opens a backup in a folder of its own, recomputes all that is inside, and prints what it found. */
export async function backupVerify(
  output: Output,
  { file, identity: source }: RequestFor<'backup-verify'>,
): Promise<number> {
  const identity = await readIdentity(source)
  if (!identity.ok) return printFailures(output, identity.failures)
  const verified = await verifyBackup(file, tmpdir(), [identity.value], openBackup)
  if (!verified.ok) return printFailures(output, verified.failures)
  return printProof(output, verified.value)
}

/** Takes everything out of a backup into a new or empty folder: the workspace file, the journal, the papers. */
export async function backupOpen(
  output: Output,
  { file, identity: source, out }: RequestFor<'backup-open'>,
): Promise<number> {
  const identity = await readIdentity(source)
  if (!identity.ok) return printFailures(output, identity.failures)
  const made = await makeFolder(out, 0o700)
  if (!made.ok) return printFailures(output, made.failures)
  try {
    if ((await readdir(out)).length > 0)
      return printFailures(output, [{ code: 'backupFolderTaken', path: out }])
  } catch (error) {
    return printFailures(output, [diskFailure(error, out)])
  }
  const opened = await openBackup({ path: file, into: out, identities: [identity.value] })
  if (!opened.ok) return printFailures(output, opened.failures)
  const code = printProof(output, opened.value)
  output.print(output.say('cli.backup.opened', { path: out }))
  return code
}

/**
 * Makes a backup of a data folder for the recipients named, and reads it again. It is encrypted for one key more, which is made for
 * that reading and kept nowhere.
 */
export async function backupMake(
  output: Output,
  { file, to: place, recipient: recipients }: RequestFor<'backup-make'>,
): Promise<number> {
  for (const value of recipients)
    if (!(await isAgeRecipient(value)))
      return printUsage(output, [usageFault('recipientWrong', { value })])
  const reader = await newAgeKey()
  const [first = ''] = recipients
  const written = await makeBackup({
    dataFolder: file,
    place,
    recipients: [...recipients, reader.recipient],
    machine: machineOf(first),
    author: '',
    program: PROGRAM,
    now: new Date().toISOString(),
  })
  if (!written.ok) return printFailures(output, written.failures)
  const kept = await proveBackup(written.value, (path) =>
    verifyBackup(path, tmpdir(), [reader.identity], openBackup),
  )
  if (!kept.ok) return printFailures(output, kept.failures)
  const code = printProof(output, kept.value)
  output.print(output.say('cli.backup.written', { path: kept.value.path }))
  return code
}

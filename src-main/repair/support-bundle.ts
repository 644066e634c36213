import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '#shared/contract/failures'
import type { StoredFile, StoredLine } from './read-beyond'

/** What a bundle is made of. */
export interface BundleSources {
  /** Folder of the journal. */
  readonly folder: string
  readonly failure: Failure | null
  readonly stored: StoredFile | null
  readonly program: Readonly<Record<string, string>>
  /** ISO 8601, UTC. */
  readonly now: string
  /** Last line on screen. */
  readonly onScreen: number
}

/** So many lines on each side of the break. */
const AROUND = 500

/** Files of the journal have such names, which say nothing of people. */
const OWN =
  /^(?:journal-\d+\.jsonl|(?:snapshot|aside)-\d+(?:-\d+)?\.quotite\.json)(?:\.unfinished)?$/

async function filesOf(folder: string) {
  try {
    const names = (await readdir(folder)).sort()
    return await Promise.all(
      names.map(async (name) => {
        const { size, mtime } = await stat(join(folder, name))
        const shown = OWN.test(name) ? name : 'another file'
        return { name: shown, bytes: size, changed: mtime.toISOString() }
      }),
    )
  } catch {
    return []
  }
}

function tablesOf({ content }: StoredLine): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { table } of content?.changes ?? []) counts[table] = (counts[table] ?? 0) + 1
  return counts
}

/** A line without whose it is, what it is about and what it says. */
const outlineOf = (stored: StoredLine) => ({
  line: stored.line,
  bytes: stored.bytes,
  whole: stored.isWhole,
  sequence: stored.content?.sequence ?? null,
  at: stored.content?.at ?? null,
  verb: stored.content?.label?.verb ?? null,
  tables: tablesOf(stored),
  previous: stored.content?.previous ?? null,
  hash: stored.content?.hash ?? null,
})

/** Where a journal breaks; its folder is left out: it may have a person's name. */
const placeOf = (failure: Failure | null) =>
  failure === null
    ? null
    : {
        code: failure.code,
        file: 'path' in failure && OWN.test(failure.path) ? failure.path : null,
        line: 'line' in failure ? failure.line : null,
      }

/**
 * What support needs to judge a broken journal, as a text that a person can read before sending it: which files there are, which lines
 * are whole, what kind of change each was. No name, no amount, no hours, no identifier.
 */
export async function supportBundle(sources: BundleSources): Promise<string> {
  const { folder, failure, stored, program, now, onScreen } = sources
  const near = (stored?.lines ?? []).filter(
    ({ line }) => Math.abs(line - (stored?.breaksAt ?? 1)) <= AROUND,
  )
  const bundle = {
    format: 'quotite-support',
    version: 1,
    at: now,
    program,
    broken: placeOf(failure),
    onScreen,
    files: await filesOf(folder),
    journal: {
      name: stored?.name ?? null,
      breaksAt: stored?.breaksAt ?? null,
      lines: stored?.lines.length ?? 0,
      near: near.map(outlineOf),
    },
  }
  return `${JSON.stringify(bundle, null, 1)}\n`
}

import type { UnreadFile } from '#shared/contract/views'

/** The files of this machine that could not be read, with where they lie now; `null`: nothing was wrong with it. */
export const unreadFiles = (
  files: Readonly<Record<UnreadFile['kind'], string | null>>,
): readonly UnreadFile[] =>
  (['preferences', 'timer', 'backups'] as const).flatMap((kind) => {
    const file = files[kind]
    return file === null ? [] : [{ kind, file }]
  })

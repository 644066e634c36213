import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Finding } from '#shared/domain/statements/finding'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { Period } from '#shared/kernel/period'

/** A fault put into a clean year, and the objection that must name it. */
export interface PlantedFault {
  readonly name: string
  readonly plant: (file: WorkspaceFile) => object
  readonly found: Pick<Finding, 'code' | 'severity' | 'article'> & Partial<Finding>
  readonly today?: string
  readonly period?: Period
}

export const terms =
  (changes: { readonly [K in keyof Agreement]?: unknown }) =>
  ({ agreements }: WorkspaceFile): object => ({
    agreements: agreements.map((agreement) => ({ ...agreement, ...changes })),
  })

export const body =
  (id: string, changes: object) =>
  ({ collectivities }: WorkspaceFile): object => ({
    collectivities: collectivities.map((one) => (one.id === id ? { ...one, ...changes } : one)),
  })

export const agent =
  (changes: object) =>
  ({ agents }: WorkspaceFile): object => ({
    agents: agents.map((one) => ({ ...one, ...changes })),
  })

export const notice =
  (changes: object) =>
  ({ costNotices }: WorkspaceFile): object => ({
    costNotices: costNotices.map((one) => ({ ...one, ...changes })),
  })

export const without =
  (kind: string) =>
  ({ papers }: WorkspaceFile): object => ({
    papers: papers.filter((paper) => paper.kind !== kind),
  })

/** The clean year with one fault, read by the same door as any file. */
export function planted(clean: WorkspaceFile, { plant }: PlantedFault): WorkspaceFile {
  const read = readWorkspace(JSON.parse(JSON.stringify({ ...clean, ...plant(clean) })))
  if (!read.ok) throw new Error(JSON.stringify(read.failures))
  return read.value
}

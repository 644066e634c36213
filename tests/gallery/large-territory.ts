import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { makeTerritory } from '../bench/territory'

/** 700 bodies that 200 agents serve, with the hours of one year. */
export const largeTerritory = (): WorkspaceFile =>
  makeTerritory({ agents: 200, collectivities: 700, years: 1, lines: 60_000 })

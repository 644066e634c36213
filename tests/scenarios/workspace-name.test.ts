import { describe, expect, it } from 'vitest'
import { renameWorkspace } from '../../src-main/use-cases/rename-workspace'
import { undo } from '../../src-main/use-cases/undo'
import { Office, well } from './office'
import { Territory } from './territory'

describe('the name of a workspace', () => {
  it('can be changed, and taken back, without a change to what it holds', async () => {
    const desk = new Office(new Territory('A', 'B').lends('Marie'))
    const { keeper } = desk
    const { workspace: before, agreements } = keeper.registers()
    well(await renameWorkspace(desk, { name: 'Pays des Trois Rivières' }))
    expect(keeper.registers().workspace).toEqual({ ...before, name: 'Pays des Trois Rivières' })
    expect(keeper.registers().agreements).toEqual(agreements)
    well(await undo(desk))
    expect(keeper.registers().workspace).toEqual(before)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { ServiceUseLine } from '#shared/domain/statements/statement'
import { always } from '../always'
import {
  annexPages,
  COLUMN_HEIGHT,
  TASK_ROOM,
} from '../../src-main/documents/statement/annex-pages'
import { linesNeeded } from '../../src-main/documents/statement/text-width'

const natureOf = ({ task }: ServiceUseLine): string => task

const use = (index: number, task: string, agent = 'M. D.'): ServiceUseLine => ({
  day: addDays(day('2026-01-01'), Math.floor(index / 2)),
  agent,
  task,
  minutes: minutes(15 + (index % 7) * 15),
})
const uses = (count: number, task = 'Budget'): readonly ServiceUseLine[] =>
  Array.from({ length: count }, (_, index) => use(index, task))

describe('the annex', () => {
  it('carries the sums from page to page and ends on the whole', () => {
    const list = uses(272)
    const pages = annexPages(list, natureOf)
    expect(pages.map((page) => page.uses)).toEqual([114, 228, 272])
    expect(pages.at(-1)?.minutes).toBe(list.reduce((sum, line) => sum + line.minutes, 0))
  })

  it('levels its last page', () => {
    const last = annexPages(uses(272), natureOf).at(-1)
    expect(last?.columns.map((lines) => lines.length)).toEqual([22, 22])
  })

  it('writes a date once a day, and again at the top of a column', () => {
    const [page] = annexPages(uses(8), natureOf)
    expect(page?.columns[0]?.map(({ dated }) => dated)).toEqual([true, false, true, false])
    const [odd] = annexPages(uses(7), natureOf)
    expect(odd?.columns[1]?.[0]?.dated).toBe(true)
  })

  it('loses no use, keeps their order, and never overfills a column, whatever the tasks', () => {
    const tasks = fc.array(fc.string({ maxLength: 120 }), { maxLength: 400 })
    always(60, tasks, (texts) => {
      const list = texts.map((task, index) => use(index, task))
      const pages = annexPages(list, natureOf)
      const columns = pages.flatMap((page) => page.columns)
      expect(columns.flat().map((line) => line.use)).toEqual(list)
      for (const column of columns) {
        const height = column.reduce((sum, line) => sum + line.height, 0)
        expect(height <= COLUMN_HEIGHT || column.length === 1).toBe(true)
      }
    })
  })
})

describe('agents in the annex', () => {
  const TASK = 'Conseil : convocations, délibérations'
  const listed = (agent: string) =>
    annexPages([use(0, TASK), use(1, TASK, agent)], natureOf)[0]?.columns.flat() ?? []

  it('take the room of their registration numbers from the natures, which break earlier', () => {
    expect(listed('P. D.').map(({ height }) => height)).toEqual([1, 1])
    expect(listed('M. D. (M0104)').map(({ height }) => height)).toEqual([2, 2])
  })

  it('break where a number would leave the natures too little room', () => {
    const number = '1'.repeat(30)
    expect(listed(`M. D. (${number})`).map(({ height }) => height)).toEqual([2, 3])
  })
})

describe('the width of a text', () => {
  it('breaks at spaces, and cuts a word that is wider than its column', () => {
    expect(linesNeeded('', TASK_ROOM)).toBe(1)
    expect(linesNeeded('Conseil : convocations, délibérations', TASK_ROOM)).toBe(1)
    expect(linesNeeded('Conseil : convocations, délibérations, procès-verbaux', TASK_ROOM)).toBe(2)
    expect(linesNeeded('m'.repeat(40), TASK_ROOM)).toBe(2)
  })

  it('takes an unknown letter for the widest', () => {
    expect(linesNeeded('字'.repeat(18), TASK_ROOM)).toBe(2)
  })
})

import { describe, expect, it } from 'vitest'
import { fieldOfColumn, withField } from '../../../src-renderer/screens/import/column-fields'

const headers = ['Agent', 'Date', '', 'Note', 'Note']

describe('what a column of a file means', () => {
  it('is kept by its title, so that another file of that source is read alike', () => {
    expect(withField({}, headers, 1, 'day')).toEqual({ day: 'Date' })
  })

  it('is kept by its number where the title is empty or stands twice', () => {
    expect(withField({}, headers, 2, 'duration')).toEqual({ duration: '#3' })
    expect(withField({}, headers, 4, 'task')).toEqual({ task: '#5' })
  })

  it('is said of one column only: the one before is ignored again', () => {
    const columns = withField({ task: '#4', day: 'Date' }, headers, 4, 'task')
    expect(columns).toEqual({ task: '#5', day: 'Date' })
    expect(fieldOfColumn(columns, headers, 3)).toBeNull()
    expect(fieldOfColumn(columns, headers, 4)).toBe('task')
  })

  it('gives way to another, or to nothing', () => {
    expect(withField({ agent: 'Agent' }, headers, 0, 'collectivity')).toEqual({
      collectivity: 'Agent',
    })
    expect(withField({ agent: 'Agent' }, headers, 0, null)).toEqual({})
  })

  it('is found by number too, as a mapping written by hand may have it', () => {
    expect(fieldOfColumn({ agent: '#1' }, headers, 0)).toBe('agent')
  })
})

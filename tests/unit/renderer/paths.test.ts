import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { paths } from '../../../src-renderer/client/paths'

describe('the address of a screen', () => {
  it('stops at the first part that is not given', () => {
    expect(paths.week()).toBe('/semaine/agent')
    expect(paths.week('marie', day('2027-01-11'))).toBe('/semaine/agent/marie/2027-01-11')
    expect(paths.wall()).toBe('/semaine')
    expect(paths.wall(day('2027-01-11'), 'mois')).toBe('/semaine/2027-01-11/mois')
    expect(paths.allocation(undefined, day('2027-01-01'))).toBe('/repartition')
  })

  it('survives an identifier with a slash', () => {
    expect(paths.agreement('2024/07')).toBe('/conventions/2024%2F07')
  })
})

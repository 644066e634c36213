import { afterAll, expect, it } from 'vitest'
import { scaled } from '../scaled'
import { campaign, campaignTable } from './campaign/campaign'
import { disposeWorld } from './campaign/struck-rounds'

afterAll(disposeWorld)

it('of a few rounds of whatever strikes, none loses an acknowledged change, empties the store, or makes it say what is not so', async () => {
  const tallies = await campaign(scaled(25), { first: 7_001 })
  const wrong = tallies.filter(
    ({ lost, emptied, twice, falseWords }) => lost + emptied + twice + falseWords.length > 0,
  )
  expect(wrong.length, campaignTable(tallies)).toBe(0)
})

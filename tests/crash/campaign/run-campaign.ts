import { parseArgs } from 'node:util'
import { campaign, campaignTable } from './campaign'
import { disposeWorld } from './struck-rounds'

// Strikes the store round after round, and prints how much was lost and what was said of it.
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    minutes: { type: 'string', default: '600' },
    only: { type: 'string', default: '' },
    first: { type: 'string', default: '1' },
  },
})
const until = Date.now() + Number(values.minutes) * 60_000
const tallies = await campaign(Number(values.rounds), {
  only: values.only,
  first: Number(values.first),
  until,
})
console.log(campaignTable(tallies))
await disposeWorld()
const isClean = tallies.every(
  ({ lost, emptied, twice, falseWords }) => lost + emptied + twice + falseWords.length === 0,
)
process.exit(isClean ? 0 : 1)

import type { Channel } from '#shared/domain/accounting/account-rule'
import * as kind from '../forms/fields/build'

/** What carries the money of an agreement. */
export const channelField = kind.choice<Channel>(
  'accounting.filling.channel',
  'refund',
  (value) => `accounting.filling.channels.${value}`,
  { help: 'accounting.filling.channelHelp' },
)

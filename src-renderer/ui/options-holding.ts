import type { OptionsFilter } from '@mantine/core'
import { textsHold } from '#shared/kernel/fold-text'

/** The choices of a list whose words hold what is typed, accents and capitals aside. */
export const optionsHolding: OptionsFilter = ({ options, search }) =>
  options.filter((option) => 'label' in option && textsHold([option.label], search))

import type { OptionsFilter } from '@mantine/core'
import { textsHold } from '#shared/kernel/fold-text'

/** The choices of a list whose words contain what is typed, without accents and capitals. */
export const optionsHolding: OptionsFilter = ({ options, search }) =>
  options.filter((option) => 'label' in option && textsHold([option.label], search))

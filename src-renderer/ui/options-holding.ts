import type { OptionsFilter } from '@mantine/core'
import { textsHold } from '#shared/kernel/fold-text'

/**
 * The choices of a list whose words contain what is typed, without accents and capitals. Lists ask for it at each drawing, closed ones
 * too: where nothing is typed, no words are read.
 */
export const optionsHolding: OptionsFilter = ({ options, search }) =>
  options.filter(
    (option) => 'label' in option && (search === '' || textsHold([option.label], search)),
  )

import { NavigationType, useBlocker, useNavigate, type Location } from 'react-router'
import { inTextField } from '../ui/in-text-field'
import { closeCovers } from './covers'
import { hasChangedForms, leaveForms } from './leave-forms'

const address = ({ pathname, search }: Location): string => pathname + search

const section = ({ pathname }: Location): string | undefined => pathname.split('/')[1]

/** Leaves the field that has the focus, as a click elsewhere does: a cell of a grid and a field without a form keep their text then. */
function leaveField(): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && inTextField(activeElement)) activeElement.blur()
}

/**
 * Before another address is shown, the user agrees to lose each form in sight that is not kept: a dialogue, and the form under it.
 * The router asks a single one of those that want to hold it back, so there is one for all forms.
 */
export function useLeaveQuestions(): void {
  const navigate = useNavigate()
  useBlocker(({ currentLocation, nextLocation, historyAction }) => {
    if (address(currentLocation) === address(nextLocation)) return false
    if (historyAction === NavigationType.Pop || section(currentLocation) !== section(nextLocation))
      closeCovers()
    if (!hasChangedForms()) {
      if (currentLocation.pathname !== nextLocation.pathname) leaveField()
      return false
    }
    // Who goes back does not come by here again.
    leaveForms(() => void navigate(nextLocation, { replace: historyAction === NavigationType.Pop }))
    return true
  })
}

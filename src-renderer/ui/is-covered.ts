/** Whether a dialog or a menu is open over the screen: keys are for it alone. */
export const isCovered = (): boolean =>
  document.querySelector('[role="dialog"], [role="menu"]') !== null

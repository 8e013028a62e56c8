/** Why an account that may read trials may not decide about them. */
export const NO_RIGHT =
  'Your account may look, but not decide: that takes the role of a trial curator, an editor or an administrator.'

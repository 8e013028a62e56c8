/** Runs before each test in jsdom: `toBeVisible`, `toHaveAccessibleName` and their kin, and what jsdom lacks. */
import '@testing-library/jest-dom/jest-globals'

/** axe asks for a canvas to look at letters; jsdom has none, and says so on the console each time. */
HTMLCanvasElement.prototype.getContext = () => null

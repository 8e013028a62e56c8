/** What every document of the site is dressed in, whatever its language. */
import './fonts.css'
import './tokens.css'
import './base.css'

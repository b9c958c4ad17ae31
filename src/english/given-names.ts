import { wordSet } from '../text/word-set.ts'
import { isEnglishWord } from './dictionary.ts'

/** Those that are English words, too. */
const alsoWords = wordSet(`
  abigail alan albert alec alexander alison alma amber amelia amir ana angel ann anna ariel ava bailey barney barry
  ben benjamin beth betty bill billy bob bobby bonnie brad brent buddy carl carmen carol chad charity charlie
  charlotte christian christie chuck clay clement cliff colin connie corey craig crystal daisy dale dan danny daphne
  darcy dawn dean deb dee diane dolly don donna doris drew duke ed emma eric erica eve faith fay felicity fern flora
  florence frank franklin gabby gene ginny glen gloria grace graham grant guy harry hazel heath heather hector henry
  holly hope hunter iris isabel isabella ivy jack jade jai jake james jane jasmine jasper jay jean jeff jenny jerry
  jess jesse jessie jill jimmy jin jo joanna joe joey john johnny jordan joseph josh joy judy juliet kai kay kelly ken
  kent kerry kirk kit kris kyle lana lance laura lea lee lewis lex lily lin lionel lizzie lou louis luke luna mack
  madge maggie marc marcel maria marina mark martin mary mason matilda matt maud max maya meg mel melody mercy michael
  mike millie milo mina minnie missy mitch moe moira molly mona monty morgan morris murray myrtle nancy nat neal ned
  nellie nick noah norm norma norman oliver ollie oscar otto pam pansy parker pat patience patrick patsy patty paul
  pearl pedro peg peggy penny perry peter phoebe pip polly poppy raj ralph randy ray reed reg regina rex rich rick rob
  robin rocky rod roger roman romeo ronnie rory rose rosemary rowan ruby rusty ruth sally sam sammy sandy saul sean
  sharon shaw shawn sheila shelly sienna sonny spencer stella steven sue sybil sylvia tamara tammy tara ted teddy
  terry tiffany timothy tina toby tom tommy tony travis trey tyler vanessa vera verity veronica victor victoria viola
  violet virginia wade wally warren will william willie willow zack
`)

/** No words of English either, and nobody's name. */
const shorthand = wordSet(`
  abt asap bbq btw cuz dunno gonna gotta gud hangry idk imo jk kinda l8 lemme lmk lol nah nbd nvm ofc okay omg outta rly
  soz sry tbh thanx thnx tho thx tmr tmrw tomo tonite u2 wanna wat whats yall yeh yep yup
`)

/** Whether somebody may be called so: it is a name, or no word of English. */
export const isGivenName = (word: string): boolean => {
  const said = word.toLowerCase()
  return alsoWords.has(said) || (said.length > 2 && !shorthand.has(said) && !isEnglishWord(said))
}

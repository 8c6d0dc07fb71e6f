import {defineRules} from '../../rule.js'

export default defineRules('en', {
  'campaign-action': {
    category: 'appeal',
    hints: ['click here', 'petition', 'donate'],
    pattern:
      /^(?:please )?(?:to (?:sign|donate|support|join|give|help|find out more|learn more|read more)|if you(?:'d| would)? (?:would )?(?:like|want|wish|are able) to (?:sign|donate|support|join|give|help|contribute))\b.{0,160}\b(?:click|tap|visit|follow) (?:here|this|the|our)\b/iu,
    removes: 'sentence',
    examples: [
      '{{To sign the petition click here.}}',
      '{{If you would like to donate then please click here for our GoFundMe page.}}',
      '{{To find out more about our Clean Rivers campaign, click here.}}'
    ],
    nearMisses: ['To sign the petition the villagers had to walk to the town hall, where a clerk sat behind a small table by the door.']
  },
  'campaign-record': {
    category: 'appeal',
    hints: ['campaign', 'petition'],
    pattern:
      /\b(?:has|have) a (?:proud|long|strong|rich) (?:history|tradition|record) of (?:campaigning|fighting|standing up|reporting|speaking).{0,240}\bwe\b|\bwe (?:are |have )?(?:first |proudly )?(?:ran|run|renew(?:ed)?|launch(?:ed|ing)?|relaunch(?:ed)?) (?:our|this|the|a) [\p{L}\p{N}' -]{0,60}(?:campaign|petition|appeal)\b/iu,
    removes: 'sentence',
    examples: [
      '{{The Harbour Gazette has a proud history of campaigning for those who live by the sea, and we first ran our Safe Boats campaign in 2011.}}',
      '{{Now, as we launch this petition in the wake of the storm, we are calling on the council to go further and faster.}}'
    ],
    nearMisses: ['The union has a long history of campaigning for shorter days, and its members voted on Friday to go on strike again.']
  }
})

/** What the clauses of an order may say, behind it or within it, that takes it back, puts it off or asks about it. */
export const doubts: readonly RegExp[] = [
  // end the partnership with Kestrel, good idea?
  /(?:^|[,.;:-] )(?:or )?(?:right|correct|yes or no|good idea|bad idea|why|how|status|price|what's the (?:price|status|cost)|is (?:that|this|it|he|she) (?!ok\b|okay|possible|alright|fine|all right)[\w ]+|(?:has|have|did|does|do|didn't|doesn't|isn't|wasn't|wouldn't|shouldn't|should|would|am|are|were|was) (?:that|this|it|i|we|they|he|she)\b(?! be able)[\w ]*|(?:which|where|what|why|how|who|when) (?:role|do|is|are|does|did|would|should|can|was|were)\b[\w@ ]*) ?\?*$/,
  // add customer Kestrel didn't work; update: Kestrel accepted it
  /\b(?:didn't work|doesn't work|failed|fails|is (?:still )?pending|all good|any updates?|since when|greyed out|error # ?)\W*$|^(?:quick |small |short )?update ?(?:on\b|:|,|-)/,
  // …, already ordered; … failed again; done already: …; pipeline: …
  /[,.;:-] (?:(?:it's|they're|is|was|are) )?(?:already (?:ordered|done|bought|sent|there)|not approved|no longer (?:needed|wanted|required)|to be confirmed|solved|resolved|closed|complete|completed|done|ignored|still open)\b[\w @]*$/,
  /^(?:done already|done|hypothetically|how-to|pipeline|recommendation|suggestion|idea|fyi|address change|congratulations|forecast|target|regarding) ?:/,
  /\b(?:failed again|gives? an error|went well|wrong (?:chat|window|channel)|congrat\w*|glad to have|feel welcome|say hi|greet|welcome|happy customer|of the month)\b/,
  /\bbut (?:they|he|she|it|i|we|procurement|finance|@) (?:already|order|orders|see|has to|have to|can't|cannot|isn't|is not)\b|\b(?:i've|we've|i have|we have) (?:already )?ordered (?:them|it|that|those)\b|\bfrom another (?:distributor|provider|reseller|supplier)\b|\bcan do (?:that|it) themselves\b|\bonly after (?:i|we)\b|\bfirst , then\b/,
  // a different support contact than Wingtip
  /\b(?:different|other|another) (?:[\w-]+ ){1,4}than (?:(?:the|our|reseller|partner) )*@|\bdifferent (?:[\w-]+ ){1,4}from (?:(?:the|our|reseller|partner) )*@/,
  /\b(?:than (?:last|they|we|@|planned|budgeted|expected|allowed)|(?:at|in|for) the (?:workshop|training|event|table|meeting|conference|seminar)|by (?:date|name|size|price|status)|alphabetically|of the (?:target|bonus|quota)|short of (?:the|#|a) (?:target|bonus|quota)?|on (?:her|his|their) last day|checked|(?:is|are) (?:a|the) (?:great|good|nice|happy))\b/,
  // …, I already did it; …, she sorted that herself; …, we'll do it later; …, they're still considering it
  /[,.;:-] (?:(?:but|as|and) )?(?:i|we|they|he|she|@)(?:'ve|'s|'d| have| has| had)?(?: (?:already|just|also|since|both|all|now))* (?:did|done|handled|sorted|fixed|ordered|arranged|dealt with|took care of|taken care of)(?: (?:it|that|this|them|those|so|out))*(?: (?:already|yesterday|today|earlier|elsewhere|myself|herself|himself|ourselves|themselves|just now|this morning|last week|by phone|directly))*$/,
  /[,.;:-] (?:(?:but|as|and) )?(?:i|we|they|he|she|@)(?:(?:'ll| will|'re going to|'s going to| wants? to|'d like to)(?: just| still)? (?:wait|see|think|(?:do|handle|sort|order|arrange) (?:it|that|this|them|those))|(?:'re|'m|'s| are| is| am)(?: just| still| now| already)? (?:(?:doing|handling|sorting|arranging) (?:it|that|this)|considering|thinking|undecided|unsure|weighing)|(?: haven't| hasn't| have not| has not|'ve not|'s not)(?: really| quite| even)? (?:decided|agreed|asked for|requested|made up))\b[\w ]*$/,
  // … as well as Harrier, … and Harrier too
  /\bas well as (?:customer |reseller )?@|(?:\band|;|\.) @ too\b/,
  /\b(?:after|on|upon|before) (?:the )?(?:go-?live|approval|signature|payment|receipt)\b|\bon # ?[/.] ?#(?: |$)/,
  /\b(?:afaik|iirc|as far as i (?:know|can see|remember)|if i remember)\b/,
  /[,.(-] ?(?:maybe|perhaps|tbd|tbc|hang on|hold on|hold off|not yet|just kidding|no+) ?[!)]*$/,
  // add up to 5 seats; add 5 to 10 seats; 10 or 12; maybe 12; which of them is open
  /\b(?:add|order|remove|buy|get|drop|needs?|wants?) (?:(?:about|around|roughly|some|another) )?(?:up to #|# (?:to|or) #(?! @'s))|\bor # ?(?:[?,.]|$)|, (?:maybe|perhaps|possibly) (?:even )?(?:#|more\b|fewer\b|less\b)/,
  // add customer keeps failing; cancel the invitation to Kestrel was a mistake: an order that is spoken of
  /(?:^|\. )(?!.*\b(?:who|which|that|whose|what|because|since|as|so|and|but)\b)(?:please )?(?:add|order|cancel|link|remove|invite|create|upgrade|assign|end|decline|open|set|make|register) [^.,;:-]*(?: (?:(?:is|was) (?:already |now |still )*(?:done|broken|greyed out|disabled|a mistake|in the (?:cart|card|basket)|never \w+|yesterday's \w+|the last thing .*)|went through|keeps (?:failing|crashing)|isn't (?:offered|available|possible|supported))\b| arrived\W*$)/,
  // add 5 seats for Kestrel nvm Joan did it; … oh wait wrong customer; … lol jk
  /\S (?:nvm|nevermind) (?:@|i|we|they|she|he|it's|its|that's|somebody|someone)\b[\w ']*$|\S (?:lol )?jk\W*$|\boh wait ,? ?(?:wrong (?:one|customer|client|reseller|firm|person)|(?:that's|thats|it's|its) (?:already )?(?:done|sorted))\W*$|\beasier said than done\b/,
  // Kestrel should be linked to Wingtip, is it?
  /[,-] (?:is|are|can|may|does|do|was|will) (?:it|he|she|they) ?\?\W*$|[,-] no ?\?\W*$/,
  / or should (?:we|i)\b| should (?:they|he|she|it) (?:refuse|not|decline|agree|accept|ask|say|want|fail)\b/,
  /\b(?:at (?:the )?(?:year|month|quarter)[- ]?end|at (?:the )?end of (?:the )?(?:year|month|quarter)|eom|eoy|eoq|at renewal|(?:on|at|before|after) (?:their|its|the) (?:anniversary|renewal|go-?live)|(?:budget|time|weather) permitting|failing (?:payment|that|which)|subject to)\b/,
  /\bstill (?:has|have|needs?) to (?:approve|agree|confirm|sign|decide)\b|\bdid (?:it|that) (?:myself|yesterday|already|this morning)\b/,
  // cancel the invitation to Kestrel or let it expire?
  /\bor (?:let (?:it|them|him|her)|give (?:it|them|him|her)|ask for|(?:just )?call (?:them|him|her)|talk to|does|do|is|was|did|wait|leave (?:it|them))\b[^.]*\?\W*$/,
];

/** …, they changed their minds; …, she doesn't need it: takes back what gives somebody something, and is why it is taken. */
export const regrets =
  /[,.;:-] (?:(?:but|as|and) )?(?:they|he|she|@)(?:'ve| have|'s| has)?(?: (?:already|just|since))* (?:changed (?:their|his|her) minds?|cancelled|canceled|backed out|pulled out|(?:don't|doesn't|do not|does not|no longer) (?:want|wants|need|needs) (?:it|that|this|them|one|any))\b[\w ]*$/;

/**
 * What an organisation wants less or more of, as the insides of patterns: what is hoped for behind a hedge is told by its
 * object, and that is one of these.
 */

/** Less of it is a gain. */
export const BURDENS =
	"complain|objections?\\b|vouchers?\\b|payouts?\\b|churn|attrition|turnover\\b|no-shows?|call[ -]?(?:backs?|outs?|volumes?)\\b|calls?\\b|contacts?\\b|chas(?:ing|ers?)\\b|repeat\\b|(?:second|return|follow-up|engineer|technician|site|home|extra) (?:visit|journey|trip|deliver|letter|call)|(?:missed|late|lost|wrong|broken|wasted|duplicate|incorrect|incomplete|unanswered|unpaid|avoidable|needless|unnecessary|abortive|empty|angry) \\p{L}|absen|overtime|shrinkage|failed|failures?\\b|adverse|costs?\\b|bills?\\b|expens|spend on\\b|waits?\\b|waiting|sick|stress|workload|load\\b|pressure|strain\\b|errors?\\b|mistakes?\\b|refunds?\\b|returns?\\b|delays?\\b|theft|fraud|damage|vandalism|accidents?|injur|fines?\\b|penalt|incidents?|claims?\\b|queues?|queu(?:e?ing)|burnout|rework|paperwork|waste|leakage|arrears|bad debt|drop-?outs?|cancel|lapse|appeals?\\b|disputes?\\b|disputed\\b|readmission|re-?admissions?|leavers|departures|resignations?|loss(?:es)?\\b|backlog|tickets?\\b|reminders?|(?:need|demand) for (?!our\\b)|(?:reliance|dependen[ct]\\p{L}*) on|(?:time|hours|days|minutes|effort)\\b|duplicat|misunderst|confusion|escalat|void|vacan|idle|stock-?outs?|breakdowns?|outages?|downtime|mileage|agency|litigation|bed days|shrink|write-offs?|bounce|travel\\b|abandon|risks? of|inconvenience|frustrat|double (?:entr|work|deliver|handling|booking|keying)|re-?keying|rotation\\b|routine (?:calls|work|questions)|enquir|inquir|quer(?:y|ies)\\b|work (?:of|for)\\b";

/** More of it is a gain. */
export const ASSETS =
	"savings?\\b|benefits?\\b|gains?\\b|uplift|upside|relief|advantage|opportunit|growth|improvement|efficienc|productivity|throughput|capacity|sales\\b|revenue|income|takings|turnover of|profit|margin|surplus|premium|cash\\b|collection|fees\\b|deposits|conversion|cross-?\\s?sell|up-?\\s?sell|add-on|spend\\b|basket|bookings?\\b|orders\\b|repeat (?:business|custom|purchase|order|booking|stay|visit|guest|sale)|renewal|retention|loyalty|referral|recommendation|word of mouth|advocacy|goodwill|donations?\\b|giving\\b|gifts?\\b|enrol|admissions|membership|sign-?ups?|applications\\b|footfall|attendance|traffic|uptake|take-up|occupancy|utili[sz]ation|demand\\b|(?:market |wallet )?share\\b|RevPAR|synerg|trust\\b|reputation|standing\\b|image\\b|perception|relations|morale|engagement|motivation|wellbeing|satisfaction|scores?\\b|rank|ratings?\\b|quality|accuracy|punctuality|safety";

/** Those whom an organisation wants to win and to keep. */
export const WANTED =
	"customers?|clients?|guests?|visitors?|members?|donors?|givers?|supporters?|students?|pupils?|subscribers?|tenants?|residents?|policyholders?|patients?|patrons?|shoppers?|buyers?|readers?|users?|accounts?|dealers?|distributors?|retailers?|passengers?|riders?|travellers?|travelers?|commuters?|families|parents?|households?|owners?|people|staff|volunteers?|applicants?|candidates?|employees?|colleagues|talent|nurses|engineers|agents|partners?|business|custom|some|many|more|them|those|others";

/** Behind one of these, the name of something that is neither: "the savings plan", "a retention team". */
export const NAMED_THINGS =
	"agenda|analysts?|boards?|cases?|cent(?:re|er)s?|committees?|culture|departments?|desks?|focus|forms?|functions?|initiatives?|leaders?|letters?|managers?|mindset|models?|objectives?|offices?|owners?|partners?|plans?|positions?|process(?:es)?|programmes?|programs?|projects?|propositions?|reports?|reviews?|sheets?|status|strateg(?:y|ies)|surveys?|systems?|teams?|tools?|units?";

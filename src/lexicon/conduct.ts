import type { LexiconEntry } from "./entry";

/** Who buys or uses a service, what they do, and what they merely say or feel. */
export const CONDUCT: readonly LexiconEntry[] = [
	{
		kind: "people",
		tag: "people",
		terms: [
			"people",
			"household",
			"family",
			"customer/client/member/patient/guest/citizen/user/passenger/student/consumer/tenant/policyholder/buyer/shopper/subscriber/visitor/resident/caller/cardholder/dealer/applicant/learner/traveller/traveler",
			"=supporter/=supporters",
			"donor/lodger/rider/driver/parent/shipper/farmer/grower/distributor/borrower/saver/depositor/diner/commuter/motorist/claimant/insured/trainee/pupil/graduate/alumnus/fan/player/reader/viewer/listener/attendee/exhibitor/seller/merchant/retailer/landlord/leaseholder/homeowner/owner/bather/angler/camper/holidaymaker/tourist",
			"account/firm/company/business/practice/agency/school/club",
			"=promoters",
			"=passives",
			"=detractors",
			"first years",
		],
	},
	{
		kind: "opinion",
		tag: "opinion",
		terms: [
			"score/rate/give/gave/answer/respond/reply/complete/fill/tick/mark/award/participate/say/said/tell/told/feel/felt/think/thought/believe/trust/find/found/consider/agree/disagree/recommend/like/love/prefer/want/expect/know/knew/perceive/describe/mention/report/express/comment/vote/rank/seem/need/hope/wish/see/saw/live/work/survey/ask/interview/satisfy/dissatisfy/delight/please/disappoint/frustrate/annoy/invite/poll/sample/enjoy/appreciate/value/receive/remember/understand/use/match/base/compare/count",
			"take/took/taken part",
			"send/sent/return/returned back/the/a/their form/survey/questionnaire/card",
		],
	},
	{
		kind: "deed",
		tag: "deed",
		terms: [
			"give/gave/hand/handed/drop/dropped/walk/walked/sign/signed/opt/opted/check/checked/turn/turned =up/=in/=out/=away/=back/=over",
			"port/churn/renew/order/rent/hire/buy/bought/come/came/leave/left/spend/spent/stay/keep/kept/call/contact/ring/rang/cancel/return/switch/visit/book/travel/pay/paid/shop/donate/borrow/attend/enrol/enroll/refer/move/miss/close/save/deposit/eat/ate/ship/send/sent/complain/write/wrote/lose/lost/quit/withdraw/withdrew/withdrawn/went/gone/drop/rebook/upgrade/downgrade/subscribe/unsubscribe/default/lapse/reorder/repurchase/transfer/redeem/collect",
		],
	},
];

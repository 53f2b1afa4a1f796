"use strict";
exports.id = 513;
exports.ids = [513];
exports.modules = {

/***/ 8513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acceptedOnly: () => (/* binding */ acceptedOnly),
/* harmony export */   mayStillCome: () => (/* binding */ mayStillCome),
/* harmony export */   saidOnly: () => (/* binding */ saidOnly),
/* harmony export */   seenElsewhere: () => (/* binding */ seenElsewhere)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/operate/not-seen.ts
const NODE_IS_COMPLETED = 20017;
function pendingOf({ confirmations, after }) {
	if (after === _whole_js__WEBPACK_IMPORTED_MODULE_0__.C.not_arrived) return void 0;
	switch (confirmations.evidence) {
		case "ours_of_some": return someHaveConfirmed(confirmations.confirmed, confirmations.all);
		case "all": return PENDING.all_confirmed;
		case "not_told": return PENDING.others_may_have_to;
		case "not_ours":
		case "none": return;
	}
}
const PENDING = {
	all_confirmed: {
		kind: "pending",
		reason: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("everybody listed has confirmed, and the node is still open: it may be completed in a moment, or others may still have to confirm it", "列出的负责人均已确认，但节点仍未完成：可能稍后完成，也可能仍需其他人确认"),
		hint: _whole_js__WEBPACK_IMPORTED_MODULE_0__.O
	},
	others_may_have_to: {
		kind: "pending",
		reason: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Feishu Project accepted the confirmation and the node is still open: others may still have to confirm it", "飞书项目已接受本次确认，但节点仍未完成：可能仍需其他人确认"),
		hint: _whole_js__WEBPACK_IMPORTED_MODULE_0__.O
	},
	said_finished: {
		kind: "pending",
		reason: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Feishu Project says that this user has confirmed the node, and it is still open: others may still have to confirm it", "飞书项目称当前用户已确认该节点，但节点仍未完成：可能仍需其他人确认"),
		hint: _whole_js__WEBPACK_IMPORTED_MODULE_0__.O
	}
};
function someHaveConfirmed(confirmed, all) {
	return {
		kind: "pending",
		reason: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`our confirmation is recorded: ${haveConfirmed(confirmed, all)}`, `已记录本次确认：${all} 人中已有 ${confirmed} 人确认`),
		hint: _whole_js__WEBPACK_IMPORTED_MODULE_0__.O
	};
}
function acceptedOnly(seen, log_id) {
	const { confirmations, readings } = seen;
	if (mayHaveMoved(seen)) return seenElsewhere({
		kind: "unverified",
		reason: _whole_js__WEBPACK_IMPORTED_MODULE_0__.w
	}, seen);
	const pending = pendingOf(seen);
	if (pending !== void 0) return pending;
	const reason = confirmations.evidence === "not_ours" ? acceptedNotRecorded(confirmations.confirmed, confirmations.all, readings) : acceptedNotSeen(seen);
	return {
		kind: "refused",
		title: acceptedTitle,
		reason,
		hint: ifItStays(seen, log_id)
	};
}
function saidOnly(refusal, seen, action) {
	if (mayHaveMoved(seen)) return seenElsewhere((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.S)(refusal), seen);
	const { message, err_code, log_id } = refusal;
	const { evidence } = seen.confirmations;
	const finished_by_us = action === "confirm" && seen.is_state !== true && err_code !== NODE_IS_COMPLETED;
	const told_only_by_it = finished_by_us ? PENDING.said_finished : saidCompleted(message);
	const pending = (evidence === "not_told" || evidence === "none" && finished_by_us) && seen.after !== _whole_js__WEBPACK_IMPORTED_MODULE_0__.C.not_arrived ? told_only_by_it : pendingOf(seen);
	if (pending !== void 0) return {
		...pending,
		log_id
	};
	const reason = readsOtherwise(message, seen);
	return {
		...(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.S)(refusal),
		title: readsOtherwiseTitle,
		reason,
		hint: ifItStays(seen, log_id)
	};
}
function saidCompleted(message) {
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.D)(message);
	return {
		kind: "pending",
		reason: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${en}, and the node is still open: others may still have to confirm it`, `${zh}，但节点仍未完成：可能仍需其他人确认`),
		hint: _whole_js__WEBPACK_IMPORTED_MODULE_0__.O
	};
}
const acceptedTitle = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("accepted, not seen to move", "已接受，未见流转");
function acceptedNotSeen(seen) {
	const still = stillShown(seen);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${_whole_js__WEBPACK_IMPORTED_MODULE_0__.w.en}, but ${still.en}: it may move later`, `${_whole_js__WEBPACK_IMPORTED_MODULE_0__.w.zh}，但 ${still.zh}：可能稍后才会流转`);
}
function acceptedNotRecorded(confirmed, all, readings) {
	const { en, zh } = readFor(readings);
	const those = othersOnly(confirmed, all);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${_whole_js__WEBPACK_IMPORTED_MODULE_0__.w.en}, but ${en} do not show our confirmation: ${those.en}; it may be recorded later`, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.On)(`${_whole_js__WEBPACK_IMPORTED_MODULE_0__.w.zh}，但`, `${zh}均未见本次确认：${those.zh}；可能稍后才会记录`));
}
function othersOnly(confirmed, all) {
	if (confirmed === 0) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`none of ${all} has confirmed`, `${all} 人中尚无人确认`);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${haveConfirmed(confirmed, all)}, and we are not among them`, `${all} 人中已有 ${confirmed} 人确认，不含本次操作者`);
}
function haveConfirmed(confirmed, all) {
	return `${confirmed} of ${all} ${confirmed === 1 ? "has" : "have"} confirmed`;
}
const readsOtherwiseTitle = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("the answer and the readings differ", "响应与读取结果不符");
function readsOtherwise(message, seen) {
	const [{ en, zh }, still] = [(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.D)(message), stillShown(seen)];
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${en}, but ${still.en}: the readings may be out of date`, `${zh}，但 ${still.zh}：读取结果可能滞后`);
}
function whereIs({ after, is_state }) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(is_state === true ? `in the state "${after.en}"` : after.en, `“${after.zh}”`);
}
function ifItStays(seen, log_id) {
	const now = whereIs(seen);
	const place = seen.is_state === true ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("its state", "其状态") : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("the node", "该节点");
	const ask = log_id === "" ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("ask the vendor's support", "请联系飞书项目技术支持") : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("ask the vendor's support with the log ID", "请附日志 ID 联系飞书项目技术支持");
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Open the work item and look at ${place.en}. If it is still ${now.en}, run the job again; if that changes nothing, ${ask.en}.`, `请打开工作项查看${place.zh}：若仍为${now.zh}，请重新运行作业；若结果不变，${ask.zh}。`);
}
function readFor({ count, seconds }) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${count} readings over ${seconds} s`, `${seconds} 秒内读取 ${count} 次`);
}
function stillShown(seen) {
	const [{ en, zh }, now] = [readFor(seen.readings), whereIs(seen)];
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${en} still show it ${now.en}`, `${zh}仍显示${now.zh}`);
}
function seenElsewhere(conclusion, seen) {
	const { en, zh } = whereIs(seen);
	const shown = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`reading it back shows it ${en}`, `重新读取显示当前为${zh}`);
	if (!mayHaveMoved(seen)) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.x)(conclusion, shown);
	const may = seen.has_left === true ? movedOn(shown) : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.A)(shown);
	return {
		...(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.x)(conclusion, may),
		kind: "unverified",
		hint: _whole_js__WEBPACK_IMPORTED_MODULE_0__.k
	};
}
function mayHaveMoved({ has_left, after }) {
	return has_left === true || after === _whole_js__WEBPACK_IMPORTED_MODULE_0__.C.unknown;
}
function movedOn({ en, zh }) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${en}, neither where it was seen before nor where it was to go: it may have moved, and been moved on from there`, `${zh}，既不是此前读取到的状态，也不是目标状态：可能已流转，随后又被改为其他状态`);
}
function mayStillCome(lost) {
	return lost === "unanswered" ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("a request that got no answer may still be carried out", "未收到响应的请求仍可能被执行") : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("a request whose answer could not be read may still be carried out", "响应无法解析的请求仍可能被执行");
}



/***/ })

};
;
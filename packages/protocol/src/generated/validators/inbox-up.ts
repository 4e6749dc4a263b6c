// Generated from schemas/notifications/inbox-up.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import type { Validate } from '../../validate.ts';
import type { InboxClientMessage } from '../messages.ts';

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

// <stdin>
var compiled = validate10;
var schema12 = { type: "object", required: ["type"], properties: { type: { const: "authenticate" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, token: { type: "string", minLength: 1, maxLength: 8192 }, userId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, name: { type: "string", minLength: 1, maxLength: 64, pattern: "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$" }, resume: { type: "object", required: ["epoch", "seq"], properties: { epoch: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_.-]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, features: { type: "array", maxItems: 100, items: { type: "string", minLength: 1, maxLength: 64 } } } }, schema13 = { type: "object", required: ["type", "epoch", "seq"], properties: { type: { const: "resume" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, epoch: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_.-]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, schema14 = { type: "object", required: ["type"], properties: { type: { const: "get-notifications" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, limit: { type: "integer", minimum: 1, maximum: 500 }, cursor: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_.-]+$" } } }, schema15 = { type: "object", required: ["type", "notificationId"], properties: { type: { const: "mark-read" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, notificationId: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" } } }, schema16 = { type: "object", required: ["type"], properties: { type: { const: "mark-all-read" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, keep: { type: "array", maxItems: 6, items: { type: "string", enum: ["invite", "mention", "thread", "session", "component", "system"] } } } }, schema17 = { type: "object", required: ["type", "targetUserId", "notificationType"], properties: { type: { const: "send-notification" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, targetUserId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, notificationType: { type: "string", enum: ["invite", "mention", "thread", "session", "component", "system"] }, data: { type: "object", additionalProperties: !0 }, subject: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, key: { type: "string", minLength: 1, maxLength: 128, pattern: "^[\\u0021-\\u007E]+$" }, expiresAt: { type: "string", format: "date-time", maxLength: 40 }, requires: { type: "object", properties: { room: { type: "string", minLength: 1, maxLength: 255 }, document: { type: "string", minLength: 1, maxLength: 512 } } } } }, schema18 = { type: "object", required: ["type", "notificationId"], properties: { type: { const: "delete-notification" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, notificationId: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" } } }, schema19 = { type: "object", required: ["type", "notificationId"], properties: { type: { const: "undelete-notification" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, notificationId: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" } } }, schema20 = { type: "object", required: ["type", "what", "value"], properties: { type: { const: "mute" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, what: { type: "string", enum: ["type", "sender", "subject", "channel"] }, value: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" } } }, schema21 = { type: "object", required: ["type", "what", "value"], properties: { type: { const: "unmute" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, what: { type: "string", enum: ["type", "sender", "subject", "channel"] }, value: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" } } }, schema22 = { type: "object", required: ["type", "userId"], properties: { type: { const: "block" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, userId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" } } }, schema23 = { type: "object", required: ["type", "userId"], properties: { type: { const: "unblock" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, userId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" } } }, schema24 = { type: "object", required: ["type"], properties: { type: { const: "get-preferences" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 } } }, schema25 = { type: "object", required: ["type"], properties: { type: { const: "get-push-key" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 } } }, schema26 = { type: "object", required: ["type", "subscription"], properties: { type: { const: "push-subscribe" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, subscription: { type: "object", required: ["endpoint", "keys"], properties: { endpoint: { type: "string", minLength: 1, maxLength: 2048, pattern: "^https?://", format: "uri" }, keys: { type: "object", required: ["p256dh", "auth"], properties: { p256dh: { type: "string", minLength: 80, maxLength: 100, pattern: "^[A-Za-z0-9_-]+=*$" }, auth: { type: "string", minLength: 20, maxLength: 30, pattern: "^[A-Za-z0-9_-]+=*$" } } } } } } }, schema27 = { type: "object", required: ["type", "endpoint"], properties: { type: { const: "push-unsubscribe" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, endpoint: { type: "string", minLength: 1, maxLength: 2048, pattern: "^https?://", format: "uri" } } }, schema28 = { type: "object", required: ["type", "url"], properties: { type: { const: "add-webhook" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, url: { type: "string", minLength: 1, maxLength: 2048, pattern: "^https?://", format: "uri" } } }, schema29 = { type: "object", required: ["type", "webhookId"], properties: { type: { const: "remove-webhook" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, webhookId: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" } } }, schema30 = { type: "object", required: ["type"], properties: { type: { const: "get-webhooks" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 } } }, schema31 = { type: "object", required: ["type"], properties: { type: { const: "active" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 } } }, func2 = require_ucs2length().default, pattern0 = new RegExp("^[^\\s\\u0000-\\u001F\\u007F]+$", "u"), pattern1 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$", "u"), pattern2 = new RegExp("^[A-Za-z0-9_.-]+$", "u"), pattern5 = new RegExp("^[A-Za-z0-9_-]+$", "u"), pattern7 = new RegExp("^[^\\u0000-\\u001F\\u007F]+$", "u"), pattern8 = new RegExp("^[\\u0021-\\u007E]+$", "u"), pattern15 = new RegExp("^https?://", "u"), pattern16 = new RegExp("^[A-Za-z0-9_-]+=*$", "u"), formats0 = require_formats().fullFormats["date-time"], formats2 = require_formats().fullFormats.uri;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "authenticate") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing1;
                if (data.type === void 0 && (missing1 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/authenticate/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs5 = errors;
                  if (data.type !== "authenticate")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/authenticate/properties/type/const", keyword: "const", params: { allowedValue: "authenticate" }, message: "must be equal to constant" }], !1;
                  var valid3 = _errs5 === errors;
                } else
                  var valid3 = !0;
                if (valid3) {
                  if (data.id !== void 0) {
                    let data1 = data.id, _errs6 = errors;
                    if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/authenticate/properties/id/type", keyword: "type", params: { type: schema12.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs6) {
                      if (typeof data1 == "number" && isFinite(data1)) {
                        if (data1 > 9007199254740991 || isNaN(data1))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/authenticate/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data1 < 0 || isNaN(data1))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/authenticate/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs6 && typeof data1 == "string") {
                        if (func2(data1) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/authenticate/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data1) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/authenticate/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid3 = _errs6 === errors;
                  } else
                    var valid3 = !0;
                  if (valid3) {
                    if (data.token !== void 0) {
                      let data2 = data.token, _errs8 = errors;
                      if (errors === _errs8)
                        if (typeof data2 == "string") {
                          if (func2(data2) > 8192)
                            return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/authenticate/properties/token/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" }], !1;
                          if (func2(data2) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/authenticate/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/authenticate/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid3 = _errs8 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3) {
                      if (data.userId !== void 0) {
                        let data3 = data.userId, _errs10 = errors;
                        if (errors === _errs10)
                          if (typeof data3 == "string") {
                            if (func2(data3) > 255)
                              return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/authenticate/properties/userId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                            if (func2(data3) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/authenticate/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern0.test(data3))
                              return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/authenticate/properties/userId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/authenticate/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid3 = _errs10 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        if (data.name !== void 0) {
                          let data4 = data.name, _errs12 = errors;
                          if (errors === _errs12)
                            if (typeof data4 == "string") {
                              if (func2(data4) > 64)
                                return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/authenticate/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                              if (func2(data4) < 1)
                                return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/authenticate/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                              if (!pattern1.test(data4))
                                return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/authenticate/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$" }, message: 'must match pattern "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$"' }], !1;
                            } else
                              return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/authenticate/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid3 = _errs12 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3) {
                          if (data.resume !== void 0) {
                            let data5 = data.resume, _errs14 = errors;
                            if (errors === _errs14)
                              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                let missing2;
                                if (data5.epoch === void 0 && (missing2 = "epoch") || data5.seq === void 0 && (missing2 = "seq"))
                                  return validate10.errors = [{ instancePath: instancePath + "/resume", schemaPath: "#/definitions/authenticate/properties/resume/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                if (data5.epoch !== void 0) {
                                  let data6 = data5.epoch, _errs16 = errors;
                                  if (errors === _errs16)
                                    if (typeof data6 == "string") {
                                      if (func2(data6) > 64)
                                        return validate10.errors = [{ instancePath: instancePath + "/resume/epoch", schemaPath: "#/definitions/authenticate/properties/resume/properties/epoch/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                      if (func2(data6) < 1)
                                        return validate10.errors = [{ instancePath: instancePath + "/resume/epoch", schemaPath: "#/definitions/authenticate/properties/resume/properties/epoch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      if (!pattern2.test(data6))
                                        return validate10.errors = [{ instancePath: instancePath + "/resume/epoch", schemaPath: "#/definitions/authenticate/properties/resume/properties/epoch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' }], !1;
                                    } else
                                      return validate10.errors = [{ instancePath: instancePath + "/resume/epoch", schemaPath: "#/definitions/authenticate/properties/resume/properties/epoch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid4 = _errs16 === errors;
                                } else
                                  var valid4 = !0;
                                if (valid4)
                                  if (data5.seq !== void 0) {
                                    let data7 = data5.seq, _errs18 = errors;
                                    if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                                      return validate10.errors = [{ instancePath: instancePath + "/resume/seq", schemaPath: "#/definitions/authenticate/properties/resume/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                    if (errors === _errs18 && typeof data7 == "number" && isFinite(data7)) {
                                      if (data7 > 9007199254740991 || isNaN(data7))
                                        return validate10.errors = [{ instancePath: instancePath + "/resume/seq", schemaPath: "#/definitions/authenticate/properties/resume/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                                      if (data7 < 0 || isNaN(data7))
                                        return validate10.errors = [{ instancePath: instancePath + "/resume/seq", schemaPath: "#/definitions/authenticate/properties/resume/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                    }
                                    var valid4 = _errs18 === errors;
                                  } else
                                    var valid4 = !0;
                              } else
                                return validate10.errors = [{ instancePath: instancePath + "/resume", schemaPath: "#/definitions/authenticate/properties/resume/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid3 = _errs14 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3)
                            if (data.features !== void 0) {
                              let data8 = data.features, _errs20 = errors;
                              if (errors === _errs20)
                                if (Array.isArray(data8)) {
                                  if (data8.length > 100)
                                    return validate10.errors = [{ instancePath: instancePath + "/features", schemaPath: "#/definitions/authenticate/properties/features/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], !1;
                                  {
                                    var valid5 = !0;
                                    let len0 = data8.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data9 = data8[i0], _errs22 = errors;
                                      if (errors === _errs22)
                                        if (typeof data9 == "string") {
                                          if (func2(data9) > 64)
                                            return validate10.errors = [{ instancePath: instancePath + "/features/" + i0, schemaPath: "#/definitions/authenticate/properties/features/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                          if (func2(data9) < 1)
                                            return validate10.errors = [{ instancePath: instancePath + "/features/" + i0, schemaPath: "#/definitions/authenticate/properties/features/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                        } else
                                          return validate10.errors = [{ instancePath: instancePath + "/features/" + i0, schemaPath: "#/definitions/authenticate/properties/features/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid5 = _errs22 === errors;
                                      if (!valid5)
                                        break;
                                    }
                                  }
                                } else
                                  return validate10.errors = [{ instancePath: instancePath + "/features", schemaPath: "#/definitions/authenticate/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                              var valid3 = _errs20 === errors;
                            } else
                              var valid3 = !0;
                        }
                      }
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/authenticate/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "resume") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing3;
                if (data.type === void 0 && (missing3 = "type") || data.epoch === void 0 && (missing3 = "epoch") || data.seq === void 0 && (missing3 = "seq"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/resume/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs27 = errors;
                  if (data.type !== "resume")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/resume/properties/type/const", keyword: "const", params: { allowedValue: "resume" }, message: "must be equal to constant" }], !1;
                  var valid8 = _errs27 === errors;
                } else
                  var valid8 = !0;
                if (valid8) {
                  if (data.id !== void 0) {
                    let data11 = data.id, _errs28 = errors;
                    if (typeof data11 != "string" && !(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/resume/properties/id/type", keyword: "type", params: { type: schema13.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs28) {
                      if (typeof data11 == "number" && isFinite(data11)) {
                        if (data11 > 9007199254740991 || isNaN(data11))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/resume/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data11 < 0 || isNaN(data11))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/resume/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs28 && typeof data11 == "string") {
                        if (func2(data11) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/resume/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data11) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/resume/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid8 = _errs28 === errors;
                  } else
                    var valid8 = !0;
                  if (valid8) {
                    if (data.epoch !== void 0) {
                      let data12 = data.epoch, _errs30 = errors;
                      if (errors === _errs30)
                        if (typeof data12 == "string") {
                          if (func2(data12) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/definitions/resume/properties/epoch/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data12) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/definitions/resume/properties/epoch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern2.test(data12))
                            return validate10.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/definitions/resume/properties/epoch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/definitions/resume/properties/epoch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid8 = _errs30 === errors;
                    } else
                      var valid8 = !0;
                    if (valid8)
                      if (data.seq !== void 0) {
                        let data13 = data.seq, _errs32 = errors;
                        if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)))
                          return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/resume/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs32 && typeof data13 == "number" && isFinite(data13)) {
                          if (data13 > 9007199254740991 || isNaN(data13))
                            return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/resume/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                          if (data13 < 0 || isNaN(data13))
                            return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/resume/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        }
                        var valid8 = _errs32 === errors;
                      } else
                        var valid8 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/resume/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "get-notifications") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing4;
                if (data.type === void 0 && (missing4 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/get-notifications/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs37 = errors;
                  if (data.type !== "get-notifications")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/get-notifications/properties/type/const", keyword: "const", params: { allowedValue: "get-notifications" }, message: "must be equal to constant" }], !1;
                  var valid11 = _errs37 === errors;
                } else
                  var valid11 = !0;
                if (valid11) {
                  if (data.id !== void 0) {
                    let data15 = data.id, _errs38 = errors;
                    if (typeof data15 != "string" && !(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-notifications/properties/id/type", keyword: "type", params: { type: schema14.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs38) {
                      if (typeof data15 == "number" && isFinite(data15)) {
                        if (data15 > 9007199254740991 || isNaN(data15))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-notifications/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data15 < 0 || isNaN(data15))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-notifications/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs38 && typeof data15 == "string") {
                        if (func2(data15) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-notifications/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data15) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-notifications/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid11 = _errs38 === errors;
                  } else
                    var valid11 = !0;
                  if (valid11) {
                    if (data.limit !== void 0) {
                      let data16 = data.limit, _errs40 = errors;
                      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                        return validate10.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/definitions/get-notifications/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs40 && typeof data16 == "number" && isFinite(data16)) {
                        if (data16 > 500 || isNaN(data16))
                          return validate10.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/definitions/get-notifications/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 }, message: "must be <= 500" }], !1;
                        if (data16 < 1 || isNaN(data16))
                          return validate10.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/definitions/get-notifications/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                      }
                      var valid11 = _errs40 === errors;
                    } else
                      var valid11 = !0;
                    if (valid11)
                      if (data.cursor !== void 0) {
                        let data17 = data.cursor, _errs42 = errors;
                        if (errors === _errs42)
                          if (typeof data17 == "string") {
                            if (func2(data17) > 128)
                              return validate10.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/definitions/get-notifications/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                            if (func2(data17) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/definitions/get-notifications/properties/cursor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern2.test(data17))
                              return validate10.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/definitions/get-notifications/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/definitions/get-notifications/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid11 = _errs42 === errors;
                      } else
                        var valid11 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/get-notifications/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "mark-read") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing5;
                if (data.type === void 0 && (missing5 = "type") || data.notificationId === void 0 && (missing5 = "notificationId"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/mark-read/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs47 = errors;
                  if (data.type !== "mark-read")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/mark-read/properties/type/const", keyword: "const", params: { allowedValue: "mark-read" }, message: "must be equal to constant" }], !1;
                  var valid14 = _errs47 === errors;
                } else
                  var valid14 = !0;
                if (valid14) {
                  if (data.id !== void 0) {
                    let data19 = data.id, _errs48 = errors;
                    if (typeof data19 != "string" && !(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/mark-read/properties/id/type", keyword: "type", params: { type: schema15.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs48) {
                      if (typeof data19 == "number" && isFinite(data19)) {
                        if (data19 > 9007199254740991 || isNaN(data19))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/mark-read/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data19 < 0 || isNaN(data19))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/mark-read/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs48 && typeof data19 == "string") {
                        if (func2(data19) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/mark-read/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data19) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/mark-read/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid14 = _errs48 === errors;
                  } else
                    var valid14 = !0;
                  if (valid14)
                    if (data.notificationId !== void 0) {
                      let data20 = data.notificationId, _errs50 = errors;
                      if (errors === _errs50)
                        if (typeof data20 == "string") {
                          if (func2(data20) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/mark-read/properties/notificationId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data20) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/mark-read/properties/notificationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern5.test(data20))
                            return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/mark-read/properties/notificationId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/mark-read/properties/notificationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid14 = _errs50 === errors;
                    } else
                      var valid14 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/mark-read/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "mark-all-read") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing6;
                if (data.type === void 0 && (missing6 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/mark-all-read/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs55 = errors;
                  if (data.type !== "mark-all-read")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/mark-all-read/properties/type/const", keyword: "const", params: { allowedValue: "mark-all-read" }, message: "must be equal to constant" }], !1;
                  var valid17 = _errs55 === errors;
                } else
                  var valid17 = !0;
                if (valid17) {
                  if (data.id !== void 0) {
                    let data22 = data.id, _errs56 = errors;
                    if (typeof data22 != "string" && !(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/mark-all-read/properties/id/type", keyword: "type", params: { type: schema16.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs56) {
                      if (typeof data22 == "number" && isFinite(data22)) {
                        if (data22 > 9007199254740991 || isNaN(data22))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/mark-all-read/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data22 < 0 || isNaN(data22))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/mark-all-read/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs56 && typeof data22 == "string") {
                        if (func2(data22) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/mark-all-read/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data22) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/mark-all-read/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid17 = _errs56 === errors;
                  } else
                    var valid17 = !0;
                  if (valid17) {
                    if (data.seq !== void 0) {
                      let data23 = data.seq, _errs58 = errors;
                      if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23)))
                        return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/mark-all-read/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs58 && typeof data23 == "number" && isFinite(data23)) {
                        if (data23 > 9007199254740991 || isNaN(data23))
                          return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/mark-all-read/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data23 < 0 || isNaN(data23))
                          return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/mark-all-read/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      var valid17 = _errs58 === errors;
                    } else
                      var valid17 = !0;
                    if (valid17)
                      if (data.keep !== void 0) {
                        let data24 = data.keep, _errs60 = errors;
                        if (errors === _errs60)
                          if (Array.isArray(data24)) {
                            if (data24.length > 6)
                              return validate10.errors = [{ instancePath: instancePath + "/keep", schemaPath: "#/definitions/mark-all-read/properties/keep/maxItems", keyword: "maxItems", params: { limit: 6 }, message: "must NOT have more than 6 items" }], !1;
                            {
                              var valid18 = !0;
                              let len1 = data24.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let data25 = data24[i1], _errs62 = errors;
                                if (typeof data25 != "string")
                                  return validate10.errors = [{ instancePath: instancePath + "/keep/" + i1, schemaPath: "#/definitions/mark-all-read/properties/keep/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                if (!(data25 === "invite" || data25 === "mention" || data25 === "thread" || data25 === "session" || data25 === "component" || data25 === "system"))
                                  return validate10.errors = [{ instancePath: instancePath + "/keep/" + i1, schemaPath: "#/definitions/mark-all-read/properties/keep/items/enum", keyword: "enum", params: { allowedValues: schema16.properties.keep.items.enum }, message: "must be equal to one of the allowed values" }], !1;
                                var valid18 = _errs62 === errors;
                                if (!valid18)
                                  break;
                              }
                            }
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/keep", schemaPath: "#/definitions/mark-all-read/properties/keep/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid17 = _errs60 === errors;
                      } else
                        var valid17 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/mark-all-read/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "send-notification") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing7;
                if (data.type === void 0 && (missing7 = "type") || data.targetUserId === void 0 && (missing7 = "targetUserId") || data.notificationType === void 0 && (missing7 = "notificationType"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/send-notification/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs67 = errors;
                  if (data.type !== "send-notification")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/send-notification/properties/type/const", keyword: "const", params: { allowedValue: "send-notification" }, message: "must be equal to constant" }], !1;
                  var valid21 = _errs67 === errors;
                } else
                  var valid21 = !0;
                if (valid21) {
                  if (data.id !== void 0) {
                    let data27 = data.id, _errs68 = errors;
                    if (typeof data27 != "string" && !(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/send-notification/properties/id/type", keyword: "type", params: { type: schema17.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs68) {
                      if (typeof data27 == "number" && isFinite(data27)) {
                        if (data27 > 9007199254740991 || isNaN(data27))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/send-notification/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data27 < 0 || isNaN(data27))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/send-notification/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs68 && typeof data27 == "string") {
                        if (func2(data27) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/send-notification/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data27) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/send-notification/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid21 = _errs68 === errors;
                  } else
                    var valid21 = !0;
                  if (valid21) {
                    if (data.targetUserId !== void 0) {
                      let data28 = data.targetUserId, _errs70 = errors;
                      if (errors === _errs70)
                        if (typeof data28 == "string") {
                          if (func2(data28) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/targetUserId", schemaPath: "#/definitions/send-notification/properties/targetUserId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data28) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/targetUserId", schemaPath: "#/definitions/send-notification/properties/targetUserId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data28))
                            return validate10.errors = [{ instancePath: instancePath + "/targetUserId", schemaPath: "#/definitions/send-notification/properties/targetUserId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/targetUserId", schemaPath: "#/definitions/send-notification/properties/targetUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid21 = _errs70 === errors;
                    } else
                      var valid21 = !0;
                    if (valid21) {
                      if (data.notificationType !== void 0) {
                        let data29 = data.notificationType, _errs72 = errors;
                        if (typeof data29 != "string")
                          return validate10.errors = [{ instancePath: instancePath + "/notificationType", schemaPath: "#/definitions/send-notification/properties/notificationType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(data29 === "invite" || data29 === "mention" || data29 === "thread" || data29 === "session" || data29 === "component" || data29 === "system"))
                          return validate10.errors = [{ instancePath: instancePath + "/notificationType", schemaPath: "#/definitions/send-notification/properties/notificationType/enum", keyword: "enum", params: { allowedValues: schema17.properties.notificationType.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var valid21 = _errs72 === errors;
                      } else
                        var valid21 = !0;
                      if (valid21) {
                        if (data.data !== void 0) {
                          let data30 = data.data, _errs74 = errors;
                          if (errors === _errs74 && !(data30 && typeof data30 == "object" && !Array.isArray(data30)))
                            return validate10.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/definitions/send-notification/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid21 = _errs74 === errors;
                        } else
                          var valid21 = !0;
                        if (valid21) {
                          if (data.subject !== void 0) {
                            let data31 = data.subject, _errs77 = errors;
                            if (errors === _errs77)
                              if (typeof data31 == "string") {
                                if (func2(data31) > 255)
                                  return validate10.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/definitions/send-notification/properties/subject/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                if (func2(data31) < 1)
                                  return validate10.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/definitions/send-notification/properties/subject/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                if (!pattern7.test(data31))
                                  return validate10.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/definitions/send-notification/properties/subject/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                              } else
                                return validate10.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/definitions/send-notification/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid21 = _errs77 === errors;
                          } else
                            var valid21 = !0;
                          if (valid21) {
                            if (data.key !== void 0) {
                              let data32 = data.key, _errs79 = errors;
                              if (errors === _errs79)
                                if (typeof data32 == "string") {
                                  if (func2(data32) > 128)
                                    return validate10.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/definitions/send-notification/properties/key/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                                  if (func2(data32) < 1)
                                    return validate10.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/definitions/send-notification/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  if (!pattern8.test(data32))
                                    return validate10.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/definitions/send-notification/properties/key/pattern", keyword: "pattern", params: { pattern: "^[\\u0021-\\u007E]+$" }, message: 'must match pattern "^[\\u0021-\\u007E]+$"' }], !1;
                                } else
                                  return validate10.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/definitions/send-notification/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid21 = _errs79 === errors;
                            } else
                              var valid21 = !0;
                            if (valid21) {
                              if (data.expiresAt !== void 0) {
                                let data33 = data.expiresAt, _errs81 = errors;
                                if (errors === _errs81 && errors === _errs81)
                                  if (typeof data33 == "string") {
                                    if (func2(data33) > 40)
                                      return validate10.errors = [{ instancePath: instancePath + "/expiresAt", schemaPath: "#/definitions/send-notification/properties/expiresAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                    if (!formats0.validate(data33))
                                      return validate10.errors = [{ instancePath: instancePath + "/expiresAt", schemaPath: "#/definitions/send-notification/properties/expiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                  } else
                                    return validate10.errors = [{ instancePath: instancePath + "/expiresAt", schemaPath: "#/definitions/send-notification/properties/expiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid21 = _errs81 === errors;
                              } else
                                var valid21 = !0;
                              if (valid21)
                                if (data.requires !== void 0) {
                                  let data34 = data.requires, _errs83 = errors;
                                  if (errors === _errs83)
                                    if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                      if (data34.room !== void 0) {
                                        let data35 = data34.room, _errs85 = errors;
                                        if (errors === _errs85)
                                          if (typeof data35 == "string") {
                                            if (func2(data35) > 255)
                                              return validate10.errors = [{ instancePath: instancePath + "/requires/room", schemaPath: "#/definitions/send-notification/properties/requires/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                            if (func2(data35) < 1)
                                              return validate10.errors = [{ instancePath: instancePath + "/requires/room", schemaPath: "#/definitions/send-notification/properties/requires/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                          } else
                                            return validate10.errors = [{ instancePath: instancePath + "/requires/room", schemaPath: "#/definitions/send-notification/properties/requires/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid22 = _errs85 === errors;
                                      } else
                                        var valid22 = !0;
                                      if (valid22)
                                        if (data34.document !== void 0) {
                                          let data36 = data34.document, _errs87 = errors;
                                          if (errors === _errs87)
                                            if (typeof data36 == "string") {
                                              if (func2(data36) > 512)
                                                return validate10.errors = [{ instancePath: instancePath + "/requires/document", schemaPath: "#/definitions/send-notification/properties/requires/properties/document/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }], !1;
                                              if (func2(data36) < 1)
                                                return validate10.errors = [{ instancePath: instancePath + "/requires/document", schemaPath: "#/definitions/send-notification/properties/requires/properties/document/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                            } else
                                              return validate10.errors = [{ instancePath: instancePath + "/requires/document", schemaPath: "#/definitions/send-notification/properties/requires/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid22 = _errs87 === errors;
                                        } else
                                          var valid22 = !0;
                                    } else
                                      return validate10.errors = [{ instancePath: instancePath + "/requires", schemaPath: "#/definitions/send-notification/properties/requires/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid21 = _errs83 === errors;
                                } else
                                  var valid21 = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/send-notification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "delete-notification") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing8;
                if (data.type === void 0 && (missing8 = "type") || data.notificationId === void 0 && (missing8 = "notificationId"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/delete-notification/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs92 = errors;
                  if (data.type !== "delete-notification")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/delete-notification/properties/type/const", keyword: "const", params: { allowedValue: "delete-notification" }, message: "must be equal to constant" }], !1;
                  var valid25 = _errs92 === errors;
                } else
                  var valid25 = !0;
                if (valid25) {
                  if (data.id !== void 0) {
                    let data38 = data.id, _errs93 = errors;
                    if (typeof data38 != "string" && !(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/delete-notification/properties/id/type", keyword: "type", params: { type: schema18.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs93) {
                      if (typeof data38 == "number" && isFinite(data38)) {
                        if (data38 > 9007199254740991 || isNaN(data38))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/delete-notification/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data38 < 0 || isNaN(data38))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/delete-notification/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs93 && typeof data38 == "string") {
                        if (func2(data38) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/delete-notification/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data38) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/delete-notification/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid25 = _errs93 === errors;
                  } else
                    var valid25 = !0;
                  if (valid25)
                    if (data.notificationId !== void 0) {
                      let data39 = data.notificationId, _errs95 = errors;
                      if (errors === _errs95)
                        if (typeof data39 == "string") {
                          if (func2(data39) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/delete-notification/properties/notificationId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data39) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/delete-notification/properties/notificationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern5.test(data39))
                            return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/delete-notification/properties/notificationId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/delete-notification/properties/notificationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid25 = _errs95 === errors;
                    } else
                      var valid25 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/delete-notification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "undelete-notification") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing9;
                if (data.type === void 0 && (missing9 = "type") || data.notificationId === void 0 && (missing9 = "notificationId"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/undelete-notification/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs100 = errors;
                  if (data.type !== "undelete-notification")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/undelete-notification/properties/type/const", keyword: "const", params: { allowedValue: "undelete-notification" }, message: "must be equal to constant" }], !1;
                  var valid28 = _errs100 === errors;
                } else
                  var valid28 = !0;
                if (valid28) {
                  if (data.id !== void 0) {
                    let data41 = data.id, _errs101 = errors;
                    if (typeof data41 != "string" && !(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/undelete-notification/properties/id/type", keyword: "type", params: { type: schema19.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs101) {
                      if (typeof data41 == "number" && isFinite(data41)) {
                        if (data41 > 9007199254740991 || isNaN(data41))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/undelete-notification/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data41 < 0 || isNaN(data41))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/undelete-notification/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs101 && typeof data41 == "string") {
                        if (func2(data41) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/undelete-notification/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data41) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/undelete-notification/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid28 = _errs101 === errors;
                  } else
                    var valid28 = !0;
                  if (valid28)
                    if (data.notificationId !== void 0) {
                      let data42 = data.notificationId, _errs103 = errors;
                      if (errors === _errs103)
                        if (typeof data42 == "string") {
                          if (func2(data42) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/undelete-notification/properties/notificationId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data42) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/undelete-notification/properties/notificationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern5.test(data42))
                            return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/undelete-notification/properties/notificationId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/undelete-notification/properties/notificationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid28 = _errs103 === errors;
                    } else
                      var valid28 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/undelete-notification/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "mute") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing10;
                if (data.type === void 0 && (missing10 = "type") || data.what === void 0 && (missing10 = "what") || data.value === void 0 && (missing10 = "value"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/mute/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs108 = errors;
                  if (data.type !== "mute")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/mute/properties/type/const", keyword: "const", params: { allowedValue: "mute" }, message: "must be equal to constant" }], !1;
                  var valid31 = _errs108 === errors;
                } else
                  var valid31 = !0;
                if (valid31) {
                  if (data.id !== void 0) {
                    let data44 = data.id, _errs109 = errors;
                    if (typeof data44 != "string" && !(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/mute/properties/id/type", keyword: "type", params: { type: schema20.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs109) {
                      if (typeof data44 == "number" && isFinite(data44)) {
                        if (data44 > 9007199254740991 || isNaN(data44))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/mute/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data44 < 0 || isNaN(data44))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/mute/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs109 && typeof data44 == "string") {
                        if (func2(data44) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/mute/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data44) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/mute/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid31 = _errs109 === errors;
                  } else
                    var valid31 = !0;
                  if (valid31) {
                    if (data.what !== void 0) {
                      let data45 = data.what, _errs111 = errors;
                      if (typeof data45 != "string")
                        return validate10.errors = [{ instancePath: instancePath + "/what", schemaPath: "#/definitions/mute/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (!(data45 === "type" || data45 === "sender" || data45 === "subject" || data45 === "channel"))
                        return validate10.errors = [{ instancePath: instancePath + "/what", schemaPath: "#/definitions/mute/properties/what/enum", keyword: "enum", params: { allowedValues: schema20.properties.what.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid31 = _errs111 === errors;
                    } else
                      var valid31 = !0;
                    if (valid31)
                      if (data.value !== void 0) {
                        let data46 = data.value, _errs113 = errors;
                        if (errors === _errs113)
                          if (typeof data46 == "string") {
                            if (func2(data46) > 255)
                              return validate10.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/definitions/mute/properties/value/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                            if (func2(data46) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/definitions/mute/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern7.test(data46))
                              return validate10.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/definitions/mute/properties/value/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/definitions/mute/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid31 = _errs113 === errors;
                      } else
                        var valid31 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/mute/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "unmute") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing11;
                if (data.type === void 0 && (missing11 = "type") || data.what === void 0 && (missing11 = "what") || data.value === void 0 && (missing11 = "value"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/unmute/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs118 = errors;
                  if (data.type !== "unmute")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/unmute/properties/type/const", keyword: "const", params: { allowedValue: "unmute" }, message: "must be equal to constant" }], !1;
                  var valid34 = _errs118 === errors;
                } else
                  var valid34 = !0;
                if (valid34) {
                  if (data.id !== void 0) {
                    let data48 = data.id, _errs119 = errors;
                    if (typeof data48 != "string" && !(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unmute/properties/id/type", keyword: "type", params: { type: schema21.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs119) {
                      if (typeof data48 == "number" && isFinite(data48)) {
                        if (data48 > 9007199254740991 || isNaN(data48))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unmute/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data48 < 0 || isNaN(data48))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unmute/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs119 && typeof data48 == "string") {
                        if (func2(data48) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unmute/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data48) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unmute/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid34 = _errs119 === errors;
                  } else
                    var valid34 = !0;
                  if (valid34) {
                    if (data.what !== void 0) {
                      let data49 = data.what, _errs121 = errors;
                      if (typeof data49 != "string")
                        return validate10.errors = [{ instancePath: instancePath + "/what", schemaPath: "#/definitions/unmute/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (!(data49 === "type" || data49 === "sender" || data49 === "subject" || data49 === "channel"))
                        return validate10.errors = [{ instancePath: instancePath + "/what", schemaPath: "#/definitions/unmute/properties/what/enum", keyword: "enum", params: { allowedValues: schema21.properties.what.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid34 = _errs121 === errors;
                    } else
                      var valid34 = !0;
                    if (valid34)
                      if (data.value !== void 0) {
                        let data50 = data.value, _errs123 = errors;
                        if (errors === _errs123)
                          if (typeof data50 == "string") {
                            if (func2(data50) > 255)
                              return validate10.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/definitions/unmute/properties/value/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                            if (func2(data50) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/definitions/unmute/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern7.test(data50))
                              return validate10.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/definitions/unmute/properties/value/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/definitions/unmute/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid34 = _errs123 === errors;
                      } else
                        var valid34 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/unmute/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "block") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing12;
                if (data.type === void 0 && (missing12 = "type") || data.userId === void 0 && (missing12 = "userId"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/block/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs128 = errors;
                  if (data.type !== "block")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/block/properties/type/const", keyword: "const", params: { allowedValue: "block" }, message: "must be equal to constant" }], !1;
                  var valid37 = _errs128 === errors;
                } else
                  var valid37 = !0;
                if (valid37) {
                  if (data.id !== void 0) {
                    let data52 = data.id, _errs129 = errors;
                    if (typeof data52 != "string" && !(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/block/properties/id/type", keyword: "type", params: { type: schema22.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs129) {
                      if (typeof data52 == "number" && isFinite(data52)) {
                        if (data52 > 9007199254740991 || isNaN(data52))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/block/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data52 < 0 || isNaN(data52))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/block/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs129 && typeof data52 == "string") {
                        if (func2(data52) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/block/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data52) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/block/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid37 = _errs129 === errors;
                  } else
                    var valid37 = !0;
                  if (valid37)
                    if (data.userId !== void 0) {
                      let data53 = data.userId, _errs131 = errors;
                      if (errors === _errs131)
                        if (typeof data53 == "string") {
                          if (func2(data53) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/block/properties/userId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data53) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/block/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data53))
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/block/properties/userId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/block/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid37 = _errs131 === errors;
                    } else
                      var valid37 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/block/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "unblock") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing13;
                if (data.type === void 0 && (missing13 = "type") || data.userId === void 0 && (missing13 = "userId"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/unblock/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs136 = errors;
                  if (data.type !== "unblock")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/unblock/properties/type/const", keyword: "const", params: { allowedValue: "unblock" }, message: "must be equal to constant" }], !1;
                  var valid40 = _errs136 === errors;
                } else
                  var valid40 = !0;
                if (valid40) {
                  if (data.id !== void 0) {
                    let data55 = data.id, _errs137 = errors;
                    if (typeof data55 != "string" && !(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unblock/properties/id/type", keyword: "type", params: { type: schema23.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs137) {
                      if (typeof data55 == "number" && isFinite(data55)) {
                        if (data55 > 9007199254740991 || isNaN(data55))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unblock/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data55 < 0 || isNaN(data55))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unblock/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs137 && typeof data55 == "string") {
                        if (func2(data55) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unblock/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data55) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unblock/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid40 = _errs137 === errors;
                  } else
                    var valid40 = !0;
                  if (valid40)
                    if (data.userId !== void 0) {
                      let data56 = data.userId, _errs139 = errors;
                      if (errors === _errs139)
                        if (typeof data56 == "string") {
                          if (func2(data56) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/unblock/properties/userId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data56) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/unblock/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data56))
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/unblock/properties/userId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/unblock/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid40 = _errs139 === errors;
                    } else
                      var valid40 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/unblock/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "get-preferences") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing14;
                if (data.type === void 0 && (missing14 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/get-preferences/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs144 = errors;
                  if (data.type !== "get-preferences")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/get-preferences/properties/type/const", keyword: "const", params: { allowedValue: "get-preferences" }, message: "must be equal to constant" }], !1;
                  var valid43 = _errs144 === errors;
                } else
                  var valid43 = !0;
                if (valid43)
                  if (data.id !== void 0) {
                    let data58 = data.id, _errs145 = errors;
                    if (typeof data58 != "string" && !(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-preferences/properties/id/type", keyword: "type", params: { type: schema24.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs145) {
                      if (typeof data58 == "number" && isFinite(data58)) {
                        if (data58 > 9007199254740991 || isNaN(data58))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-preferences/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data58 < 0 || isNaN(data58))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-preferences/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs145 && typeof data58 == "string") {
                        if (func2(data58) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-preferences/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data58) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-preferences/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid43 = _errs145 === errors;
                  } else
                    var valid43 = !0;
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/get-preferences/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "get-push-key") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing15;
                if (data.type === void 0 && (missing15 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/get-push-key/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs150 = errors;
                  if (data.type !== "get-push-key")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/get-push-key/properties/type/const", keyword: "const", params: { allowedValue: "get-push-key" }, message: "must be equal to constant" }], !1;
                  var valid46 = _errs150 === errors;
                } else
                  var valid46 = !0;
                if (valid46)
                  if (data.id !== void 0) {
                    let data60 = data.id, _errs151 = errors;
                    if (typeof data60 != "string" && !(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-push-key/properties/id/type", keyword: "type", params: { type: schema25.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs151) {
                      if (typeof data60 == "number" && isFinite(data60)) {
                        if (data60 > 9007199254740991 || isNaN(data60))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-push-key/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data60 < 0 || isNaN(data60))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-push-key/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs151 && typeof data60 == "string") {
                        if (func2(data60) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-push-key/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data60) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-push-key/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid46 = _errs151 === errors;
                  } else
                    var valid46 = !0;
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/get-push-key/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "push-subscribe") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing16;
                if (data.type === void 0 && (missing16 = "type") || data.subscription === void 0 && (missing16 = "subscription"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/push-subscribe/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs156 = errors;
                  if (data.type !== "push-subscribe")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/push-subscribe/properties/type/const", keyword: "const", params: { allowedValue: "push-subscribe" }, message: "must be equal to constant" }], !1;
                  var valid49 = _errs156 === errors;
                } else
                  var valid49 = !0;
                if (valid49) {
                  if (data.id !== void 0) {
                    let data62 = data.id, _errs157 = errors;
                    if (typeof data62 != "string" && !(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-subscribe/properties/id/type", keyword: "type", params: { type: schema26.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs157) {
                      if (typeof data62 == "number" && isFinite(data62)) {
                        if (data62 > 9007199254740991 || isNaN(data62))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-subscribe/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data62 < 0 || isNaN(data62))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-subscribe/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs157 && typeof data62 == "string") {
                        if (func2(data62) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-subscribe/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data62) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-subscribe/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid49 = _errs157 === errors;
                  } else
                    var valid49 = !0;
                  if (valid49)
                    if (data.subscription !== void 0) {
                      let data63 = data.subscription, _errs159 = errors;
                      if (errors === _errs159)
                        if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                          let missing17;
                          if (data63.endpoint === void 0 && (missing17 = "endpoint") || data63.keys === void 0 && (missing17 = "keys"))
                            return validate10.errors = [{ instancePath: instancePath + "/subscription", schemaPath: "#/definitions/push-subscribe/properties/subscription/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }], !1;
                          if (data63.endpoint !== void 0) {
                            let data64 = data63.endpoint, _errs161 = errors;
                            if (errors === _errs161 && errors === _errs161)
                              if (typeof data64 == "string") {
                                if (func2(data64) > 2048)
                                  return validate10.errors = [{ instancePath: instancePath + "/subscription/endpoint", schemaPath: "#/definitions/push-subscribe/properties/subscription/properties/endpoint/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                if (func2(data64) < 1)
                                  return validate10.errors = [{ instancePath: instancePath + "/subscription/endpoint", schemaPath: "#/definitions/push-subscribe/properties/subscription/properties/endpoint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                if (pattern15.test(data64)) {
                                  if (!formats2(data64))
                                    return validate10.errors = [{ instancePath: instancePath + "/subscription/endpoint", schemaPath: "#/definitions/push-subscribe/properties/subscription/properties/endpoint/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                                } else
                                  return validate10.errors = [{ instancePath: instancePath + "/subscription/endpoint", schemaPath: "#/definitions/push-subscribe/properties/subscription/properties/endpoint/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }], !1;
                              } else
                                return validate10.errors = [{ instancePath: instancePath + "/subscription/endpoint", schemaPath: "#/definitions/push-subscribe/properties/subscription/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid50 = _errs161 === errors;
                          } else
                            var valid50 = !0;
                          if (valid50)
                            if (data63.keys !== void 0) {
                              let data65 = data63.keys, _errs163 = errors;
                              if (errors === _errs163)
                                if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                                  let missing18;
                                  if (data65.p256dh === void 0 && (missing18 = "p256dh") || data65.auth === void 0 && (missing18 = "auth"))
                                    return validate10.errors = [{ instancePath: instancePath + "/subscription/keys", schemaPath: "#/definitions/push-subscribe/properties/subscription/properties/keys/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }], !1;
                                  if (data65.p256dh !== void 0) {
                                    let data66 = data65.p256dh, _errs165 = errors;
                                    if (errors === _errs165)
                                      if (typeof data66 == "string") {
                                        if (func2(data66) > 100)
                                          return validate10.errors = [{ instancePath: instancePath + "/subscription/keys/p256dh", schemaPath: "#/definitions/push-subscribe/properties/subscription/properties/keys/properties/p256dh/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                                        if (func2(data66) < 80)
                                          return validate10.errors = [{ instancePath: instancePath + "/subscription/keys/p256dh", schemaPath: "#/definitions/push-subscribe/properties/subscription/properties/keys/properties/p256dh/minLength", keyword: "minLength", params: { limit: 80 }, message: "must NOT have fewer than 80 characters" }], !1;
                                        if (!pattern16.test(data66))
                                          return validate10.errors = [{ instancePath: instancePath + "/subscription/keys/p256dh", schemaPath: "#/definitions/push-subscribe/properties/subscription/properties/keys/properties/p256dh/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+=*$" }, message: 'must match pattern "^[A-Za-z0-9_-]+=*$"' }], !1;
                                      } else
                                        return validate10.errors = [{ instancePath: instancePath + "/subscription/keys/p256dh", schemaPath: "#/definitions/push-subscribe/properties/subscription/properties/keys/properties/p256dh/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid51 = _errs165 === errors;
                                  } else
                                    var valid51 = !0;
                                  if (valid51)
                                    if (data65.auth !== void 0) {
                                      let data67 = data65.auth, _errs167 = errors;
                                      if (errors === _errs167)
                                        if (typeof data67 == "string") {
                                          if (func2(data67) > 30)
                                            return validate10.errors = [{ instancePath: instancePath + "/subscription/keys/auth", schemaPath: "#/definitions/push-subscribe/properties/subscription/properties/keys/properties/auth/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters" }], !1;
                                          if (func2(data67) < 20)
                                            return validate10.errors = [{ instancePath: instancePath + "/subscription/keys/auth", schemaPath: "#/definitions/push-subscribe/properties/subscription/properties/keys/properties/auth/minLength", keyword: "minLength", params: { limit: 20 }, message: "must NOT have fewer than 20 characters" }], !1;
                                          if (!pattern16.test(data67))
                                            return validate10.errors = [{ instancePath: instancePath + "/subscription/keys/auth", schemaPath: "#/definitions/push-subscribe/properties/subscription/properties/keys/properties/auth/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+=*$" }, message: 'must match pattern "^[A-Za-z0-9_-]+=*$"' }], !1;
                                        } else
                                          return validate10.errors = [{ instancePath: instancePath + "/subscription/keys/auth", schemaPath: "#/definitions/push-subscribe/properties/subscription/properties/keys/properties/auth/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid51 = _errs167 === errors;
                                    } else
                                      var valid51 = !0;
                                } else
                                  return validate10.errors = [{ instancePath: instancePath + "/subscription/keys", schemaPath: "#/definitions/push-subscribe/properties/subscription/properties/keys/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid50 = _errs163 === errors;
                            } else
                              var valid50 = !0;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/subscription", schemaPath: "#/definitions/push-subscribe/properties/subscription/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid49 = _errs159 === errors;
                    } else
                      var valid49 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/push-subscribe/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "push-unsubscribe") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing19;
                if (data.type === void 0 && (missing19 = "type") || data.endpoint === void 0 && (missing19 = "endpoint"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/push-unsubscribe/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs172 = errors;
                  if (data.type !== "push-unsubscribe")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/push-unsubscribe/properties/type/const", keyword: "const", params: { allowedValue: "push-unsubscribe" }, message: "must be equal to constant" }], !1;
                  var valid54 = _errs172 === errors;
                } else
                  var valid54 = !0;
                if (valid54) {
                  if (data.id !== void 0) {
                    let data69 = data.id, _errs173 = errors;
                    if (typeof data69 != "string" && !(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-unsubscribe/properties/id/type", keyword: "type", params: { type: schema27.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs173) {
                      if (typeof data69 == "number" && isFinite(data69)) {
                        if (data69 > 9007199254740991 || isNaN(data69))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-unsubscribe/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data69 < 0 || isNaN(data69))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-unsubscribe/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs173 && typeof data69 == "string") {
                        if (func2(data69) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-unsubscribe/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data69) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-unsubscribe/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid54 = _errs173 === errors;
                  } else
                    var valid54 = !0;
                  if (valid54)
                    if (data.endpoint !== void 0) {
                      let data70 = data.endpoint, _errs175 = errors;
                      if (errors === _errs175 && errors === _errs175)
                        if (typeof data70 == "string") {
                          if (func2(data70) > 2048)
                            return validate10.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/definitions/push-unsubscribe/properties/endpoint/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                          if (func2(data70) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/definitions/push-unsubscribe/properties/endpoint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (pattern15.test(data70)) {
                            if (!formats2(data70))
                              return validate10.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/definitions/push-unsubscribe/properties/endpoint/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/definitions/push-unsubscribe/properties/endpoint/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/definitions/push-unsubscribe/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid54 = _errs175 === errors;
                    } else
                      var valid54 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/push-unsubscribe/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "add-webhook") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing20;
                if (data.type === void 0 && (missing20 = "type") || data.url === void 0 && (missing20 = "url"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/add-webhook/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs180 = errors;
                  if (data.type !== "add-webhook")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/add-webhook/properties/type/const", keyword: "const", params: { allowedValue: "add-webhook" }, message: "must be equal to constant" }], !1;
                  var valid57 = _errs180 === errors;
                } else
                  var valid57 = !0;
                if (valid57) {
                  if (data.id !== void 0) {
                    let data72 = data.id, _errs181 = errors;
                    if (typeof data72 != "string" && !(typeof data72 == "number" && !(data72 % 1) && !isNaN(data72) && isFinite(data72)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/add-webhook/properties/id/type", keyword: "type", params: { type: schema28.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs181) {
                      if (typeof data72 == "number" && isFinite(data72)) {
                        if (data72 > 9007199254740991 || isNaN(data72))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/add-webhook/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data72 < 0 || isNaN(data72))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/add-webhook/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs181 && typeof data72 == "string") {
                        if (func2(data72) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/add-webhook/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data72) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/add-webhook/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid57 = _errs181 === errors;
                  } else
                    var valid57 = !0;
                  if (valid57)
                    if (data.url !== void 0) {
                      let data73 = data.url, _errs183 = errors;
                      if (errors === _errs183 && errors === _errs183)
                        if (typeof data73 == "string") {
                          if (func2(data73) > 2048)
                            return validate10.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/definitions/add-webhook/properties/url/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                          if (func2(data73) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/definitions/add-webhook/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (pattern15.test(data73)) {
                            if (!formats2(data73))
                              return validate10.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/definitions/add-webhook/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/definitions/add-webhook/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/definitions/add-webhook/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid57 = _errs183 === errors;
                    } else
                      var valid57 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/add-webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "remove-webhook") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing21;
                if (data.type === void 0 && (missing21 = "type") || data.webhookId === void 0 && (missing21 = "webhookId"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/remove-webhook/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs188 = errors;
                  if (data.type !== "remove-webhook")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/remove-webhook/properties/type/const", keyword: "const", params: { allowedValue: "remove-webhook" }, message: "must be equal to constant" }], !1;
                  var valid60 = _errs188 === errors;
                } else
                  var valid60 = !0;
                if (valid60) {
                  if (data.id !== void 0) {
                    let data75 = data.id, _errs189 = errors;
                    if (typeof data75 != "string" && !(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/remove-webhook/properties/id/type", keyword: "type", params: { type: schema29.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs189) {
                      if (typeof data75 == "number" && isFinite(data75)) {
                        if (data75 > 9007199254740991 || isNaN(data75))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/remove-webhook/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data75 < 0 || isNaN(data75))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/remove-webhook/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs189 && typeof data75 == "string") {
                        if (func2(data75) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/remove-webhook/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data75) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/remove-webhook/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid60 = _errs189 === errors;
                  } else
                    var valid60 = !0;
                  if (valid60)
                    if (data.webhookId !== void 0) {
                      let data76 = data.webhookId, _errs191 = errors;
                      if (errors === _errs191)
                        if (typeof data76 == "string") {
                          if (func2(data76) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/webhookId", schemaPath: "#/definitions/remove-webhook/properties/webhookId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data76) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/webhookId", schemaPath: "#/definitions/remove-webhook/properties/webhookId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern5.test(data76))
                            return validate10.errors = [{ instancePath: instancePath + "/webhookId", schemaPath: "#/definitions/remove-webhook/properties/webhookId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/webhookId", schemaPath: "#/definitions/remove-webhook/properties/webhookId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid60 = _errs191 === errors;
                    } else
                      var valid60 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/remove-webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "get-webhooks") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing22;
                if (data.type === void 0 && (missing22 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/get-webhooks/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs196 = errors;
                  if (data.type !== "get-webhooks")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/get-webhooks/properties/type/const", keyword: "const", params: { allowedValue: "get-webhooks" }, message: "must be equal to constant" }], !1;
                  var valid63 = _errs196 === errors;
                } else
                  var valid63 = !0;
                if (valid63)
                  if (data.id !== void 0) {
                    let data78 = data.id, _errs197 = errors;
                    if (typeof data78 != "string" && !(typeof data78 == "number" && !(data78 % 1) && !isNaN(data78) && isFinite(data78)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-webhooks/properties/id/type", keyword: "type", params: { type: schema30.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs197) {
                      if (typeof data78 == "number" && isFinite(data78)) {
                        if (data78 > 9007199254740991 || isNaN(data78))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-webhooks/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data78 < 0 || isNaN(data78))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-webhooks/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs197 && typeof data78 == "string") {
                        if (func2(data78) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-webhooks/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data78) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/get-webhooks/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid63 = _errs197 === errors;
                  } else
                    var valid63 = !0;
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/get-webhooks/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "active") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing23;
                if (data.type === void 0 && (missing23 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/active/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs202 = errors;
                  if (data.type !== "active")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/active/properties/type/const", keyword: "const", params: { allowedValue: "active" }, message: "must be equal to constant" }], !1;
                  var valid66 = _errs202 === errors;
                } else
                  var valid66 = !0;
                if (valid66)
                  if (data.id !== void 0) {
                    let data80 = data.id, _errs203 = errors;
                    if (typeof data80 != "string" && !(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/active/properties/id/type", keyword: "type", params: { type: schema31.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs203) {
                      if (typeof data80 == "number" && isFinite(data80)) {
                        if (data80 > 9007199254740991 || isNaN(data80))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/active/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data80 < 0 || isNaN(data80))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/active/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs203 && typeof data80 == "string") {
                        if (func2(data80) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/active/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data80) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/active/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid66 = _errs203 === errors;
                  } else
                    var valid66 = !0;
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/active/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else
            return validate10.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' }], !1;
        else
          return validate10.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' }], !1;
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}

export const validateInboxClientMessage: Validate<InboxClientMessage> = compiled;

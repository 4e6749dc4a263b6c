// Generated from schemas/notifications/inbox-down.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import type { Validate } from '../../validate.ts';
import type { InboxServerMessage } from '../messages.ts';

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
var schema26 = { type: "object", required: ["type", "userId", "epoch", "seq", "unread", "durability"], properties: { type: { const: "authenticated" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, userId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, name: { type: "string", maxLength: 64 }, verified: { type: "boolean" }, durability: { type: "string", enum: ["memory", "disk"] }, epoch: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_.-]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unread: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, schema27 = { type: "object", required: ["type", "notificationId", "epoch", "seq", "unread"], properties: { type: { const: "notification-deleted" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, notificationId: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" }, epoch: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_.-]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unread: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, schema28 = { type: "object", required: ["type", "notificationId", "targetUserId"], properties: { type: { const: "notification-sent" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, notificationId: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" }, targetUserId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" } } }, schema29 = { type: "object", required: ["type", "publicKey"], properties: { type: { const: "push-key" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, publicKey: { type: "string", minLength: 80, maxLength: 100 } } }, schema30 = { type: "object", required: ["type", "endpoint"], properties: { type: { const: "push-subscribed" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, endpoint: { type: "string", minLength: 1, maxLength: 2048, pattern: "^https?://", format: "uri" } } }, schema31 = { type: "object", required: ["type", "endpoint"], properties: { type: { const: "push-unsubscribed" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, endpoint: { type: "string", minLength: 1, maxLength: 2048, pattern: "^https?://", format: "uri" } } }, schema32 = { type: "object", required: ["type", "webhookId", "secret"], properties: { type: { const: "webhook-added" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, webhookId: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" }, secret: { type: "string", minLength: 32, maxLength: 64 } } }, schema33 = { type: "object", required: ["type", "webhookId"], properties: { type: { const: "webhook-removed" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, webhookId: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" } } }, schema34 = { type: "object", required: ["type", "webhooks"], properties: { type: { const: "webhooks" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, webhooks: { type: "array", maxItems: 20, items: { type: "object", required: ["webhookId", "url"], properties: { webhookId: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" }, url: { type: "string", minLength: 1, maxLength: 2048, pattern: "^https?://", format: "uri" } } } } } }, schema35 = { type: "object", required: ["type", "retryAfterMs"], properties: { type: { const: "goaway" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, retryAfterMs: { type: "integer", minimum: 0, maximum: 864e5 } } }, schema36 = { type: "object", required: ["type", "error", "code", "kind"], properties: { type: { const: "error" }, error: { type: "string", minLength: 1, maxLength: 1e3 }, code: { type: "string", pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$", maxLength: 64 }, kind: { type: "string", enum: ["retry", "stop", "fix"] }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128 }, retryAfterMs: { type: "integer", minimum: 0, maximum: 864e5 }, details: { type: "object", additionalProperties: !0 } } }, func2 = require_ucs2length().default, pattern1 = new RegExp("^[^\\s\\u0000-\\u001F\\u007F]+$", "u"), pattern9 = new RegExp("^[A-Za-z0-9_.-]+$", "u"), pattern0 = new RegExp("^[A-Za-z0-9_-]+$", "u"), pattern4 = new RegExp("^https?://", "u"), pattern37 = new RegExp("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", "u"), schema12 = { type: "object", required: ["type", "notifications", "epoch", "seq", "unread"], properties: { type: { const: "notifications" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, notifications: { type: "array", maxItems: 2e3, items: { $ref: "#/definitions/item" } }, epoch: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_.-]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unread: { type: "integer", minimum: 0, maximum: 9007199254740991 }, cursor: { type: "string", minLength: 1, maxLength: 128 } } }, schema13 = { type: "object", required: ["id", "userId", "type", "data", "read", "createdAt", "expiresAt", "seq"], properties: { id: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" }, userId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, fromUserId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, from: { $ref: "#/definitions/sender" }, type: { type: "string", enum: ["invite", "mention", "thread", "session", "component", "system"] }, data: { type: "object", additionalProperties: !0 }, read: { type: "boolean" }, readAt: { type: "string", format: "date-time", maxLength: 40 }, createdAt: { type: "string", format: "date-time", maxLength: 40 }, expiresAt: { type: "string", format: "date-time", maxLength: 40 }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, subject: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, count: { type: "integer", minimum: 2, maximum: 50 }, activities: { type: "array", maxItems: 50, items: { $ref: "#/definitions/activity" } }, channel: { type: "string", enum: ["discussions", "sessions", "components"] }, muted: { const: !0 } } };
var pattern5 = new RegExp("^[^\\u0000-\\u001F\\u007F]+$", "u"), formats0 = require_formats().fullFormats["date-time"];
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.at === void 0 && (missing0 = "at") || data.data === void 0 && (missing0 = "data"))
        return validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) > 64)
              return validate13.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
            if (func2(data0) < 1)
              return validate13.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            if (!pattern0.test(data0))
              return validate13.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
          } else
            return validate13.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.at !== void 0) {
          let data1 = data.at, _errs3 = errors;
          if (errors === _errs3 && errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) > 40)
                return validate13.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
              if (!formats0.validate(data1))
                return validate13.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
            } else
              return validate13.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.from !== void 0) {
            let data2 = data.from, _errs5 = errors;
            if (errors === errors)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.id !== void 0) {
                  let data3 = data2.id, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (func2(data3) > 255)
                        return validate13.errors = [{ instancePath: instancePath + "/from/id", schemaPath: "#/definitions/sender/properties/id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                      if (func2(data3) < 1)
                        return validate13.errors = [{ instancePath: instancePath + "/from/id", schemaPath: "#/definitions/sender/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      if (!pattern1.test(data3))
                        return validate13.errors = [{ instancePath: instancePath + "/from/id", schemaPath: "#/definitions/sender/properties/id/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                    } else
                      return validate13.errors = [{ instancePath: instancePath + "/from/id", schemaPath: "#/definitions/sender/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid2 = _errs8 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data2.name !== void 0) {
                    let data4 = data2.name, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data4 == "string") {
                        if (func2(data4) > 64)
                          return validate13.errors = [{ instancePath: instancePath + "/from/name", schemaPath: "#/definitions/sender/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                        if (func2(data4) < 1)
                          return validate13.errors = [{ instancePath: instancePath + "/from/name", schemaPath: "#/definitions/sender/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate13.errors = [{ instancePath: instancePath + "/from/name", schemaPath: "#/definitions/sender/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs10 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data2.avatar !== void 0) {
                      let data5 = data2.avatar, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data5 == "string") {
                          if (func2(data5) > 2048)
                            return validate13.errors = [{ instancePath: instancePath + "/from/avatar", schemaPath: "#/definitions/sender/properties/avatar/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                          if (!pattern4.test(data5))
                            return validate13.errors = [{ instancePath: instancePath + "/from/avatar", schemaPath: "#/definitions/sender/properties/avatar/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }], !1;
                        } else
                          return validate13.errors = [{ instancePath: instancePath + "/from/avatar", schemaPath: "#/definitions/sender/properties/avatar/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data2.service !== void 0) {
                        let data6 = data2.service, _errs14 = errors;
                        if (errors === _errs14)
                          if (typeof data6 == "string") {
                            if (func2(data6) > 255)
                              return validate13.errors = [{ instancePath: instancePath + "/from/service", schemaPath: "#/definitions/sender/properties/service/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                            if (func2(data6) < 1)
                              return validate13.errors = [{ instancePath: instancePath + "/from/service", schemaPath: "#/definitions/sender/properties/service/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate13.errors = [{ instancePath: instancePath + "/from/service", schemaPath: "#/definitions/sender/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                  }
                }
              } else
                return validate13.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/definitions/sender/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.data !== void 0) {
              let data7 = data.data, _errs16 = errors;
              if (errors === _errs16 && !(data7 && typeof data7 == "object" && !Array.isArray(data7)))
                return validate13.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs16 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate13.errors = vErrors, errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.userId === void 0 && (missing0 = "userId") || data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.read === void 0 && (missing0 = "read") || data.createdAt === void 0 && (missing0 = "createdAt") || data.expiresAt === void 0 && (missing0 = "expiresAt") || data.seq === void 0 && (missing0 = "seq"))
        return validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) > 64)
              return validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
            if (func2(data0) < 1)
              return validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            if (!pattern0.test(data0))
              return validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
          } else
            return validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.userId !== void 0) {
          let data1 = data.userId, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) > 255)
                return validate12.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
              if (func2(data1) < 1)
                return validate12.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              if (!pattern1.test(data1))
                return validate12.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
            } else
              return validate12.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.fromUserId !== void 0) {
            let data2 = data.fromUserId, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) > 255)
                  return validate12.errors = [{ instancePath: instancePath + "/fromUserId", schemaPath: "#/properties/fromUserId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                if (func2(data2) < 1)
                  return validate12.errors = [{ instancePath: instancePath + "/fromUserId", schemaPath: "#/properties/fromUserId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                if (!pattern1.test(data2))
                  return validate12.errors = [{ instancePath: instancePath + "/fromUserId", schemaPath: "#/properties/fromUserId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
              } else
                return validate12.errors = [{ instancePath: instancePath + "/fromUserId", schemaPath: "#/properties/fromUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.from !== void 0) {
              let data3 = data.from, _errs7 = errors;
              if (errors === errors)
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (data3.id !== void 0) {
                    let data4 = data3.id, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data4 == "string") {
                        if (func2(data4) > 255)
                          return validate12.errors = [{ instancePath: instancePath + "/from/id", schemaPath: "#/definitions/sender/properties/id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                        if (func2(data4) < 1)
                          return validate12.errors = [{ instancePath: instancePath + "/from/id", schemaPath: "#/definitions/sender/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        if (!pattern1.test(data4))
                          return validate12.errors = [{ instancePath: instancePath + "/from/id", schemaPath: "#/definitions/sender/properties/id/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                      } else
                        return validate12.errors = [{ instancePath: instancePath + "/from/id", schemaPath: "#/definitions/sender/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs10 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data3.name !== void 0) {
                      let data5 = data3.name, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data5 == "string") {
                          if (func2(data5) > 64)
                            return validate12.errors = [{ instancePath: instancePath + "/from/name", schemaPath: "#/definitions/sender/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data5) < 1)
                            return validate12.errors = [{ instancePath: instancePath + "/from/name", schemaPath: "#/definitions/sender/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate12.errors = [{ instancePath: instancePath + "/from/name", schemaPath: "#/definitions/sender/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data3.avatar !== void 0) {
                        let data6 = data3.avatar, _errs14 = errors;
                        if (errors === _errs14)
                          if (typeof data6 == "string") {
                            if (func2(data6) > 2048)
                              return validate12.errors = [{ instancePath: instancePath + "/from/avatar", schemaPath: "#/definitions/sender/properties/avatar/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                            if (!pattern4.test(data6))
                              return validate12.errors = [{ instancePath: instancePath + "/from/avatar", schemaPath: "#/definitions/sender/properties/avatar/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }], !1;
                          } else
                            return validate12.errors = [{ instancePath: instancePath + "/from/avatar", schemaPath: "#/definitions/sender/properties/avatar/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data3.service !== void 0) {
                          let data7 = data3.service, _errs16 = errors;
                          if (errors === _errs16)
                            if (typeof data7 == "string") {
                              if (func2(data7) > 255)
                                return validate12.errors = [{ instancePath: instancePath + "/from/service", schemaPath: "#/definitions/sender/properties/service/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                              if (func2(data7) < 1)
                                return validate12.errors = [{ instancePath: instancePath + "/from/service", schemaPath: "#/definitions/sender/properties/service/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate12.errors = [{ instancePath: instancePath + "/from/service", schemaPath: "#/definitions/sender/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid2 = _errs16 === errors;
                        } else
                          var valid2 = !0;
                    }
                  }
                } else
                  return validate12.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/definitions/sender/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.type !== void 0) {
                let data8 = data.type, _errs18 = errors;
                if (typeof data8 != "string")
                  return validate12.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(data8 === "invite" || data8 === "mention" || data8 === "thread" || data8 === "session" || data8 === "component" || data8 === "system"))
                  return validate12.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema13.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs18 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.data !== void 0) {
                  let data9 = data.data, _errs20 = errors;
                  if (errors === _errs20 && !(data9 && typeof data9 == "object" && !Array.isArray(data9)))
                    return validate12.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs20 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.read !== void 0) {
                    let _errs23 = errors;
                    if (typeof data.read != "boolean")
                      return validate12.errors = [{ instancePath: instancePath + "/read", schemaPath: "#/properties/read/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs23 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.readAt !== void 0) {
                      let data11 = data.readAt, _errs25 = errors;
                      if (errors === _errs25 && errors === _errs25)
                        if (typeof data11 == "string") {
                          if (func2(data11) > 40)
                            return validate12.errors = [{ instancePath: instancePath + "/readAt", schemaPath: "#/properties/readAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                          if (!formats0.validate(data11))
                            return validate12.errors = [{ instancePath: instancePath + "/readAt", schemaPath: "#/properties/readAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        } else
                          return validate12.errors = [{ instancePath: instancePath + "/readAt", schemaPath: "#/properties/readAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs25 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.createdAt !== void 0) {
                        let data12 = data.createdAt, _errs27 = errors;
                        if (errors === _errs27 && errors === _errs27)
                          if (typeof data12 == "string") {
                            if (func2(data12) > 40)
                              return validate12.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                            if (!formats0.validate(data12))
                              return validate12.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                          } else
                            return validate12.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs27 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.expiresAt !== void 0) {
                          let data13 = data.expiresAt, _errs29 = errors;
                          if (errors === _errs29 && errors === _errs29)
                            if (typeof data13 == "string") {
                              if (func2(data13) > 40)
                                return validate12.errors = [{ instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                              if (!formats0.validate(data13))
                                return validate12.errors = [{ instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                            } else
                              return validate12.errors = [{ instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs29 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.seq !== void 0) {
                            let data14 = data.seq, _errs31 = errors;
                            if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                              return validate12.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs31 && typeof data14 == "number" && isFinite(data14)) {
                              if (data14 > 9007199254740991 || isNaN(data14))
                                return validate12.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                              if (data14 < 0 || isNaN(data14))
                                return validate12.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            }
                            var valid0 = _errs31 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.subject !== void 0) {
                              let data15 = data.subject, _errs33 = errors;
                              if (errors === _errs33)
                                if (typeof data15 == "string") {
                                  if (func2(data15) > 255)
                                    return validate12.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                  if (func2(data15) < 1)
                                    return validate12.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  if (!pattern5.test(data15))
                                    return validate12.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                                } else
                                  return validate12.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid0 = _errs33 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.count !== void 0) {
                                let data16 = data.count, _errs35 = errors;
                                if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                                  return validate12.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs35 && typeof data16 == "number" && isFinite(data16)) {
                                  if (data16 > 50 || isNaN(data16))
                                    return validate12.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" }], !1;
                                  if (data16 < 2 || isNaN(data16))
                                    return validate12.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" }], !1;
                                }
                                var valid0 = _errs35 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.activities !== void 0) {
                                  let data17 = data.activities, _errs37 = errors;
                                  if (errors === _errs37)
                                    if (Array.isArray(data17)) {
                                      if (data17.length > 50)
                                        return validate12.errors = [{ instancePath: instancePath + "/activities", schemaPath: "#/properties/activities/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }], !1;
                                      {
                                        var valid3 = !0;
                                        let len0 = data17.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let _errs39 = errors;
                                          validate13(data17[i0], { instancePath: instancePath + "/activities/" + i0, parentData: data17, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
                                          var valid3 = _errs39 === errors;
                                          if (!valid3)
                                            break;
                                        }
                                      }
                                    } else
                                      return validate12.errors = [{ instancePath: instancePath + "/activities", schemaPath: "#/properties/activities/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                  var valid0 = _errs37 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.channel !== void 0) {
                                    let data19 = data.channel, _errs40 = errors;
                                    if (typeof data19 != "string")
                                      return validate12.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    if (!(data19 === "discussions" || data19 === "sessions" || data19 === "components"))
                                      return validate12.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/enum", keyword: "enum", params: { allowedValues: schema13.properties.channel.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var valid0 = _errs40 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.muted !== void 0) {
                                      let _errs42 = errors;
                                      if (data.muted !== !0)
                                        return validate12.errors = [{ instancePath: instancePath + "/muted", schemaPath: "#/properties/muted/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
                                      var valid0 = _errs42 === errors;
                                    } else
                                      var valid0 = !0;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate12.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.notifications === void 0 && (missing0 = "notifications") || data.epoch === void 0 && (missing0 = "epoch") || data.seq === void 0 && (missing0 = "seq") || data.unread === void 0 && (missing0 = "unread"))
        return validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "notifications")
          return validate11.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "notifications" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs2 = errors;
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema12.properties.id.type }, message: "must be string,integer" }], !1;
          if (errors === _errs2) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1))
                return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            }
            if (errors === _errs2 && typeof data1 == "string") {
              if (func2(data1) > 128)
                return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
              if (func2(data1) < 1)
                return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            }
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.notifications !== void 0) {
            let data2 = data.notifications, _errs4 = errors;
            if (errors === _errs4)
              if (Array.isArray(data2)) {
                if (data2.length > 2e3)
                  return validate11.errors = [{ instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs6 = errors;
                    validate12(data2[i0], { instancePath: instancePath + "/notifications/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
                    var valid1 = _errs6 === errors;
                    if (!valid1)
                      break;
                  }
                }
              } else
                return validate11.errors = [{ instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.epoch !== void 0) {
              let data4 = data.epoch, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data4 == "string") {
                  if (func2(data4) > 64)
                    return validate11.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                  if (func2(data4) < 1)
                    return validate11.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  if (!pattern9.test(data4))
                    return validate11.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' }], !1;
                } else
                  return validate11.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.seq !== void 0) {
                let data5 = data.seq, _errs9 = errors;
                if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                  return validate11.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs9 && typeof data5 == "number" && isFinite(data5)) {
                  if (data5 > 9007199254740991 || isNaN(data5))
                    return validate11.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                  if (data5 < 0 || isNaN(data5))
                    return validate11.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                }
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.unread !== void 0) {
                  let data6 = data.unread, _errs11 = errors;
                  if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                    return validate11.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs11 && typeof data6 == "number" && isFinite(data6)) {
                    if (data6 > 9007199254740991 || isNaN(data6))
                      return validate11.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                    if (data6 < 0 || isNaN(data6))
                      return validate11.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  }
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.cursor !== void 0) {
                    let data7 = data.cursor, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data7 == "string") {
                        if (func2(data7) > 128)
                          return validate11.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data7) < 1)
                          return validate11.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate11.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate11.errors = vErrors, errors === 0;
}
var schema17 = { type: "object", required: ["type", "notification", "epoch", "seq", "unread"], properties: { type: { const: "notification" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, notification: { $ref: "#/definitions/item" }, epoch: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_.-]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unread: { type: "integer", minimum: 0, maximum: 9007199254740991 } } };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.notification === void 0 && (missing0 = "notification") || data.epoch === void 0 && (missing0 = "epoch") || data.seq === void 0 && (missing0 = "seq") || data.unread === void 0 && (missing0 = "unread"))
        return validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "notification")
          return validate16.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "notification" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs2 = errors;
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate16.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema17.properties.id.type }, message: "must be string,integer" }], !1;
          if (errors === _errs2) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1))
                return validate16.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate16.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            }
            if (errors === _errs2 && typeof data1 == "string") {
              if (func2(data1) > 128)
                return validate16.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
              if (func2(data1) < 1)
                return validate16.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            }
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.notification !== void 0) {
            let _errs4 = errors;
            validate12(data.notification, { instancePath: instancePath + "/notification", parentData: data, parentDataProperty: "notification", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.epoch !== void 0) {
              let data3 = data.epoch, _errs5 = errors;
              if (errors === _errs5)
                if (typeof data3 == "string") {
                  if (func2(data3) > 64)
                    return validate16.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                  if (func2(data3) < 1)
                    return validate16.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  if (!pattern9.test(data3))
                    return validate16.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' }], !1;
                } else
                  return validate16.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.seq !== void 0) {
                let data4 = data.seq, _errs7 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate16.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs7 && typeof data4 == "number" && isFinite(data4)) {
                  if (data4 > 9007199254740991 || isNaN(data4))
                    return validate16.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                  if (data4 < 0 || isNaN(data4))
                    return validate16.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                }
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.unread !== void 0) {
                  let data5 = data.unread, _errs9 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate16.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs9 && typeof data5 == "number" && isFinite(data5)) {
                    if (data5 > 9007199254740991 || isNaN(data5))
                      return validate16.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                    if (data5 < 0 || isNaN(data5))
                      return validate16.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  }
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate16.errors = vErrors, errors === 0;
}
var schema18 = { type: "object", required: ["type", "notification", "epoch", "seq", "unread"], properties: { type: { const: "notification-updated" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, notification: { $ref: "#/definitions/item" }, epoch: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_.-]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unread: { type: "integer", minimum: 0, maximum: 9007199254740991 } } };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.notification === void 0 && (missing0 = "notification") || data.epoch === void 0 && (missing0 = "epoch") || data.seq === void 0 && (missing0 = "seq") || data.unread === void 0 && (missing0 = "unread"))
        return validate18.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "notification-updated")
          return validate18.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "notification-updated" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs2 = errors;
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate18.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema18.properties.id.type }, message: "must be string,integer" }], !1;
          if (errors === _errs2) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1))
                return validate18.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate18.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            }
            if (errors === _errs2 && typeof data1 == "string") {
              if (func2(data1) > 128)
                return validate18.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
              if (func2(data1) < 1)
                return validate18.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            }
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.notification !== void 0) {
            let _errs4 = errors;
            validate12(data.notification, { instancePath: instancePath + "/notification", parentData: data, parentDataProperty: "notification", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.epoch !== void 0) {
              let data3 = data.epoch, _errs5 = errors;
              if (errors === _errs5)
                if (typeof data3 == "string") {
                  if (func2(data3) > 64)
                    return validate18.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                  if (func2(data3) < 1)
                    return validate18.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  if (!pattern9.test(data3))
                    return validate18.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' }], !1;
                } else
                  return validate18.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.seq !== void 0) {
                let data4 = data.seq, _errs7 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate18.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs7 && typeof data4 == "number" && isFinite(data4)) {
                  if (data4 > 9007199254740991 || isNaN(data4))
                    return validate18.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                  if (data4 < 0 || isNaN(data4))
                    return validate18.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                }
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.unread !== void 0) {
                  let data5 = data.unread, _errs9 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate18.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs9 && typeof data5 == "number" && isFinite(data5)) {
                    if (data5 > 9007199254740991 || isNaN(data5))
                      return validate18.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                    if (data5 < 0 || isNaN(data5))
                      return validate18.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  }
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate18.errors = vErrors, errors === 0;
}
var schema19 = { type: "object", required: ["type", "notifications", "deleted", "epoch", "seq", "unread"], properties: { type: { const: "changes" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, notifications: { type: "array", maxItems: 2e3, items: { $ref: "#/definitions/item" } }, deleted: { type: "array", maxItems: 4e3, items: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" } }, epoch: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_.-]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unread: { type: "integer", minimum: 0, maximum: 9007199254740991 }, arrived: { type: "array", maxItems: 2e3, items: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" } } } };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.notifications === void 0 && (missing0 = "notifications") || data.deleted === void 0 && (missing0 = "deleted") || data.epoch === void 0 && (missing0 = "epoch") || data.seq === void 0 && (missing0 = "seq") || data.unread === void 0 && (missing0 = "unread"))
        return validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "changes")
          return validate20.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "changes" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs2 = errors;
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate20.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema19.properties.id.type }, message: "must be string,integer" }], !1;
          if (errors === _errs2) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1))
                return validate20.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate20.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            }
            if (errors === _errs2 && typeof data1 == "string") {
              if (func2(data1) > 128)
                return validate20.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
              if (func2(data1) < 1)
                return validate20.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            }
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.notifications !== void 0) {
            let data2 = data.notifications, _errs4 = errors;
            if (errors === _errs4)
              if (Array.isArray(data2)) {
                if (data2.length > 2e3)
                  return validate20.errors = [{ instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs6 = errors;
                    validate12(data2[i0], { instancePath: instancePath + "/notifications/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
                    var valid1 = _errs6 === errors;
                    if (!valid1)
                      break;
                  }
                }
              } else
                return validate20.errors = [{ instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.deleted !== void 0) {
              let data4 = data.deleted, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data4)) {
                  if (data4.length > 4e3)
                    return validate20.errors = [{ instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/maxItems", keyword: "maxItems", params: { limit: 4e3 }, message: "must NOT have more than 4000 items" }], !1;
                  {
                    var valid2 = !0;
                    let len1 = data4.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data5 = data4[i1], _errs9 = errors;
                      if (errors === _errs9)
                        if (typeof data5 == "string") {
                          if (func2(data5) > 64)
                            return validate20.errors = [{ instancePath: instancePath + "/deleted/" + i1, schemaPath: "#/properties/deleted/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data5) < 1)
                            return validate20.errors = [{ instancePath: instancePath + "/deleted/" + i1, schemaPath: "#/properties/deleted/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data5))
                            return validate20.errors = [{ instancePath: instancePath + "/deleted/" + i1, schemaPath: "#/properties/deleted/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                        } else
                          return validate20.errors = [{ instancePath: instancePath + "/deleted/" + i1, schemaPath: "#/properties/deleted/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs9 === errors;
                      if (!valid2)
                        break;
                    }
                  }
                } else
                  return validate20.errors = [{ instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.epoch !== void 0) {
                let data6 = data.epoch, _errs11 = errors;
                if (errors === _errs11)
                  if (typeof data6 == "string") {
                    if (func2(data6) > 64)
                      return validate20.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                    if (func2(data6) < 1)
                      return validate20.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    if (!pattern9.test(data6))
                      return validate20.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' }], !1;
                  } else
                    return validate20.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs11 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.seq !== void 0) {
                  let data7 = data.seq, _errs13 = errors;
                  if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                    return validate20.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs13 && typeof data7 == "number" && isFinite(data7)) {
                    if (data7 > 9007199254740991 || isNaN(data7))
                      return validate20.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                    if (data7 < 0 || isNaN(data7))
                      return validate20.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  }
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.unread !== void 0) {
                    let data8 = data.unread, _errs15 = errors;
                    if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                      return validate20.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs15 && typeof data8 == "number" && isFinite(data8)) {
                      if (data8 > 9007199254740991 || isNaN(data8))
                        return validate20.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                      if (data8 < 0 || isNaN(data8))
                        return validate20.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var valid0 = _errs15 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.arrived !== void 0) {
                      let data9 = data.arrived, _errs17 = errors;
                      if (errors === _errs17)
                        if (Array.isArray(data9)) {
                          if (data9.length > 2e3)
                            return validate20.errors = [{ instancePath: instancePath + "/arrived", schemaPath: "#/properties/arrived/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items" }], !1;
                          {
                            var valid3 = !0;
                            let len2 = data9.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              let data10 = data9[i2], _errs19 = errors;
                              if (errors === _errs19)
                                if (typeof data10 == "string") {
                                  if (func2(data10) > 64)
                                    return validate20.errors = [{ instancePath: instancePath + "/arrived/" + i2, schemaPath: "#/properties/arrived/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                  if (func2(data10) < 1)
                                    return validate20.errors = [{ instancePath: instancePath + "/arrived/" + i2, schemaPath: "#/properties/arrived/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  if (!pattern0.test(data10))
                                    return validate20.errors = [{ instancePath: instancePath + "/arrived/" + i2, schemaPath: "#/properties/arrived/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                                } else
                                  return validate20.errors = [{ instancePath: instancePath + "/arrived/" + i2, schemaPath: "#/properties/arrived/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid3 = _errs19 === errors;
                              if (!valid3)
                                break;
                            }
                          }
                        } else
                          return validate20.errors = [{ instancePath: instancePath + "/arrived", schemaPath: "#/properties/arrived/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate20.errors = vErrors, errors === 0;
}
var schema20 = { type: "object", required: ["type", "from", "quiet", "notifications", "deleted", "epoch", "seq", "unread"], properties: { type: { const: "resumed" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, from: { type: "integer", minimum: 0, maximum: 9007199254740991 }, quiet: { const: !0 }, notifications: { type: "array", maxItems: 2e3, items: { $ref: "#/definitions/item" } }, deleted: { type: "array", maxItems: 4e3, items: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" } }, preferences: { $ref: "#/definitions/rules" }, epoch: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_.-]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unread: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, schema21 = { type: "object", required: ["mutes", "blocked"], properties: { mutes: { type: "array", maxItems: 200, items: { type: "object", required: ["what", "value"], properties: { what: { type: "string", enum: ["type", "sender", "subject", "channel"] }, value: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" } } } }, blocked: { type: "array", maxItems: 200, items: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" } } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.from === void 0 && (missing0 = "from") || data.quiet === void 0 && (missing0 = "quiet") || data.notifications === void 0 && (missing0 = "notifications") || data.deleted === void 0 && (missing0 = "deleted") || data.epoch === void 0 && (missing0 = "epoch") || data.seq === void 0 && (missing0 = "seq") || data.unread === void 0 && (missing0 = "unread"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "resumed")
          return validate22.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "resumed" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs2 = errors;
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate22.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema20.properties.id.type }, message: "must be string,integer" }], !1;
          if (errors === _errs2) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1))
                return validate22.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate22.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            }
            if (errors === _errs2 && typeof data1 == "string") {
              if (func2(data1) > 128)
                return validate22.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
              if (func2(data1) < 1)
                return validate22.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            }
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.from !== void 0) {
            let data2 = data.from, _errs4 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate22.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs4 && typeof data2 == "number" && isFinite(data2)) {
              if (data2 > 9007199254740991 || isNaN(data2))
                return validate22.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
              if (data2 < 0 || isNaN(data2))
                return validate22.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            }
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.quiet !== void 0) {
              let _errs6 = errors;
              if (data.quiet !== !0)
                return validate22.errors = [{ instancePath: instancePath + "/quiet", schemaPath: "#/properties/quiet/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.notifications !== void 0) {
                let data4 = data.notifications, _errs7 = errors;
                if (errors === _errs7)
                  if (Array.isArray(data4)) {
                    if (data4.length > 2e3)
                      return validate22.errors = [{ instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items" }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs9 = errors;
                        validate12(data4[i0], { instancePath: instancePath + "/notifications/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
                        var valid1 = _errs9 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                  } else
                    return validate22.errors = [{ instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.deleted !== void 0) {
                  let data6 = data.deleted, _errs10 = errors;
                  if (errors === _errs10)
                    if (Array.isArray(data6)) {
                      if (data6.length > 4e3)
                        return validate22.errors = [{ instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/maxItems", keyword: "maxItems", params: { limit: 4e3 }, message: "must NOT have more than 4000 items" }], !1;
                      {
                        var valid2 = !0;
                        let len1 = data6.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data7 = data6[i1], _errs12 = errors;
                          if (errors === _errs12)
                            if (typeof data7 == "string") {
                              if (func2(data7) > 64)
                                return validate22.errors = [{ instancePath: instancePath + "/deleted/" + i1, schemaPath: "#/properties/deleted/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                              if (func2(data7) < 1)
                                return validate22.errors = [{ instancePath: instancePath + "/deleted/" + i1, schemaPath: "#/properties/deleted/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                              if (!pattern0.test(data7))
                                return validate22.errors = [{ instancePath: instancePath + "/deleted/" + i1, schemaPath: "#/properties/deleted/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                            } else
                              return validate22.errors = [{ instancePath: instancePath + "/deleted/" + i1, schemaPath: "#/properties/deleted/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid2 = _errs12 === errors;
                          if (!valid2)
                            break;
                        }
                      }
                    } else
                      return validate22.errors = [{ instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.preferences !== void 0) {
                    let data8 = data.preferences, _errs14 = errors;
                    if (errors === errors)
                      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                        let missing1;
                        if (data8.mutes === void 0 && (missing1 = "mutes") || data8.blocked === void 0 && (missing1 = "blocked"))
                          return validate22.errors = [{ instancePath: instancePath + "/preferences", schemaPath: "#/definitions/rules/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                        if (data8.mutes !== void 0) {
                          let data9 = data8.mutes, _errs17 = errors;
                          if (errors === _errs17)
                            if (Array.isArray(data9)) {
                              if (data9.length > 200)
                                return validate22.errors = [{ instancePath: instancePath + "/preferences/mutes", schemaPath: "#/definitions/rules/properties/mutes/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }], !1;
                              {
                                var valid5 = !0;
                                let len2 = data9.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let data10 = data9[i2], _errs19 = errors;
                                  if (errors === _errs19)
                                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                      let missing2;
                                      if (data10.what === void 0 && (missing2 = "what") || data10.value === void 0 && (missing2 = "value"))
                                        return validate22.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i2, schemaPath: "#/definitions/rules/properties/mutes/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                      if (data10.what !== void 0) {
                                        let data11 = data10.what, _errs21 = errors;
                                        if (typeof data11 != "string")
                                          return validate22.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i2 + "/what", schemaPath: "#/definitions/rules/properties/mutes/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(data11 === "type" || data11 === "sender" || data11 === "subject" || data11 === "channel"))
                                          return validate22.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i2 + "/what", schemaPath: "#/definitions/rules/properties/mutes/items/properties/what/enum", keyword: "enum", params: { allowedValues: schema21.properties.mutes.items.properties.what.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var valid6 = _errs21 === errors;
                                      } else
                                        var valid6 = !0;
                                      if (valid6)
                                        if (data10.value !== void 0) {
                                          let data12 = data10.value, _errs23 = errors;
                                          if (errors === _errs23)
                                            if (typeof data12 == "string") {
                                              if (func2(data12) > 255)
                                                return validate22.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i2 + "/value", schemaPath: "#/definitions/rules/properties/mutes/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                              if (func2(data12) < 1)
                                                return validate22.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i2 + "/value", schemaPath: "#/definitions/rules/properties/mutes/items/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                              if (!pattern5.test(data12))
                                                return validate22.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i2 + "/value", schemaPath: "#/definitions/rules/properties/mutes/items/properties/value/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                                            } else
                                              return validate22.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i2 + "/value", schemaPath: "#/definitions/rules/properties/mutes/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid6 = _errs23 === errors;
                                        } else
                                          var valid6 = !0;
                                    } else
                                      return validate22.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i2, schemaPath: "#/definitions/rules/properties/mutes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid5 = _errs19 === errors;
                                  if (!valid5)
                                    break;
                                }
                              }
                            } else
                              return validate22.errors = [{ instancePath: instancePath + "/preferences/mutes", schemaPath: "#/definitions/rules/properties/mutes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid4 = _errs17 === errors;
                        } else
                          var valid4 = !0;
                        if (valid4)
                          if (data8.blocked !== void 0) {
                            let data13 = data8.blocked, _errs25 = errors;
                            if (errors === _errs25)
                              if (Array.isArray(data13)) {
                                if (data13.length > 200)
                                  return validate22.errors = [{ instancePath: instancePath + "/preferences/blocked", schemaPath: "#/definitions/rules/properties/blocked/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }], !1;
                                {
                                  var valid7 = !0;
                                  let len3 = data13.length;
                                  for (let i3 = 0; i3 < len3; i3++) {
                                    let data14 = data13[i3], _errs27 = errors;
                                    if (errors === _errs27)
                                      if (typeof data14 == "string") {
                                        if (func2(data14) > 255)
                                          return validate22.errors = [{ instancePath: instancePath + "/preferences/blocked/" + i3, schemaPath: "#/definitions/rules/properties/blocked/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                        if (func2(data14) < 1)
                                          return validate22.errors = [{ instancePath: instancePath + "/preferences/blocked/" + i3, schemaPath: "#/definitions/rules/properties/blocked/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                        if (!pattern1.test(data14))
                                          return validate22.errors = [{ instancePath: instancePath + "/preferences/blocked/" + i3, schemaPath: "#/definitions/rules/properties/blocked/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                                      } else
                                        return validate22.errors = [{ instancePath: instancePath + "/preferences/blocked/" + i3, schemaPath: "#/definitions/rules/properties/blocked/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid7 = _errs27 === errors;
                                    if (!valid7)
                                      break;
                                  }
                                }
                              } else
                                return validate22.errors = [{ instancePath: instancePath + "/preferences/blocked", schemaPath: "#/definitions/rules/properties/blocked/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid4 = _errs25 === errors;
                          } else
                            var valid4 = !0;
                      } else
                        return validate22.errors = [{ instancePath: instancePath + "/preferences", schemaPath: "#/definitions/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.epoch !== void 0) {
                      let data15 = data.epoch, _errs29 = errors;
                      if (errors === _errs29)
                        if (typeof data15 == "string") {
                          if (func2(data15) > 64)
                            return validate22.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data15) < 1)
                            return validate22.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern9.test(data15))
                            return validate22.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' }], !1;
                        } else
                          return validate22.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs29 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.seq !== void 0) {
                        let data16 = data.seq, _errs31 = errors;
                        if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                          return validate22.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs31 && typeof data16 == "number" && isFinite(data16)) {
                          if (data16 > 9007199254740991 || isNaN(data16))
                            return validate22.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                          if (data16 < 0 || isNaN(data16))
                            return validate22.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        }
                        var valid0 = _errs31 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.unread !== void 0) {
                          let data17 = data.unread, _errs33 = errors;
                          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)))
                            return validate22.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs33 && typeof data17 == "number" && isFinite(data17)) {
                            if (data17 > 9007199254740991 || isNaN(data17))
                              return validate22.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                            if (data17 < 0 || isNaN(data17))
                              return validate22.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          }
                          var valid0 = _errs33 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
var schema22 = { type: "object", required: ["type", "reason", "notifications", "preferences", "epoch", "seq", "unread"], properties: { type: { const: "reset" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, reason: { type: "string", enum: ["epoch", "too-old", "ahead"] }, notifications: { type: "array", maxItems: 2e3, items: { $ref: "#/definitions/item" } }, cursor: { type: "string", minLength: 1, maxLength: 128 }, preferences: { $ref: "#/definitions/rules" }, epoch: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_.-]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unread: { type: "integer", minimum: 0, maximum: 9007199254740991 } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.reason === void 0 && (missing0 = "reason") || data.notifications === void 0 && (missing0 = "notifications") || data.preferences === void 0 && (missing0 = "preferences") || data.epoch === void 0 && (missing0 = "epoch") || data.seq === void 0 && (missing0 = "seq") || data.unread === void 0 && (missing0 = "unread"))
        return validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "reset")
          return validate24.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "reset" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs2 = errors;
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate24.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema22.properties.id.type }, message: "must be string,integer" }], !1;
          if (errors === _errs2) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1))
                return validate24.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate24.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            }
            if (errors === _errs2 && typeof data1 == "string") {
              if (func2(data1) > 128)
                return validate24.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
              if (func2(data1) < 1)
                return validate24.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            }
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.reason !== void 0) {
            let data2 = data.reason, _errs4 = errors;
            if (typeof data2 != "string")
              return validate24.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data2 === "epoch" || data2 === "too-old" || data2 === "ahead"))
              return validate24.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema22.properties.reason.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.notifications !== void 0) {
              let data3 = data.notifications, _errs6 = errors;
              if (errors === _errs6)
                if (Array.isArray(data3)) {
                  if (data3.length > 2e3)
                    return validate24.errors = [{ instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items" }], !1;
                  {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs8 = errors;
                      validate12(data3[i0], { instancePath: instancePath + "/notifications/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
                      var valid1 = _errs8 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                } else
                  return validate24.errors = [{ instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.cursor !== void 0) {
                let data5 = data.cursor, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data5 == "string") {
                    if (func2(data5) > 128)
                      return validate24.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                    if (func2(data5) < 1)
                      return validate24.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate24.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.preferences !== void 0) {
                  let data6 = data.preferences, _errs11 = errors;
                  if (errors === errors)
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                      let missing1;
                      if (data6.mutes === void 0 && (missing1 = "mutes") || data6.blocked === void 0 && (missing1 = "blocked"))
                        return validate24.errors = [{ instancePath: instancePath + "/preferences", schemaPath: "#/definitions/rules/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                      if (data6.mutes !== void 0) {
                        let data7 = data6.mutes, _errs14 = errors;
                        if (errors === _errs14)
                          if (Array.isArray(data7)) {
                            if (data7.length > 200)
                              return validate24.errors = [{ instancePath: instancePath + "/preferences/mutes", schemaPath: "#/definitions/rules/properties/mutes/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }], !1;
                            {
                              var valid4 = !0;
                              let len1 = data7.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let data8 = data7[i1], _errs16 = errors;
                                if (errors === _errs16)
                                  if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                    let missing2;
                                    if (data8.what === void 0 && (missing2 = "what") || data8.value === void 0 && (missing2 = "value"))
                                      return validate24.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i1, schemaPath: "#/definitions/rules/properties/mutes/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                    if (data8.what !== void 0) {
                                      let data9 = data8.what, _errs18 = errors;
                                      if (typeof data9 != "string")
                                        return validate24.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i1 + "/what", schemaPath: "#/definitions/rules/properties/mutes/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(data9 === "type" || data9 === "sender" || data9 === "subject" || data9 === "channel"))
                                        return validate24.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i1 + "/what", schemaPath: "#/definitions/rules/properties/mutes/items/properties/what/enum", keyword: "enum", params: { allowedValues: schema21.properties.mutes.items.properties.what.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var valid5 = _errs18 === errors;
                                    } else
                                      var valid5 = !0;
                                    if (valid5)
                                      if (data8.value !== void 0) {
                                        let data10 = data8.value, _errs20 = errors;
                                        if (errors === _errs20)
                                          if (typeof data10 == "string") {
                                            if (func2(data10) > 255)
                                              return validate24.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i1 + "/value", schemaPath: "#/definitions/rules/properties/mutes/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                            if (func2(data10) < 1)
                                              return validate24.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i1 + "/value", schemaPath: "#/definitions/rules/properties/mutes/items/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                            if (!pattern5.test(data10))
                                              return validate24.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i1 + "/value", schemaPath: "#/definitions/rules/properties/mutes/items/properties/value/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                                          } else
                                            return validate24.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i1 + "/value", schemaPath: "#/definitions/rules/properties/mutes/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid5 = _errs20 === errors;
                                      } else
                                        var valid5 = !0;
                                  } else
                                    return validate24.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i1, schemaPath: "#/definitions/rules/properties/mutes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid4 = _errs16 === errors;
                                if (!valid4)
                                  break;
                              }
                            }
                          } else
                            return validate24.errors = [{ instancePath: instancePath + "/preferences/mutes", schemaPath: "#/definitions/rules/properties/mutes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid3 = _errs14 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3)
                        if (data6.blocked !== void 0) {
                          let data11 = data6.blocked, _errs22 = errors;
                          if (errors === _errs22)
                            if (Array.isArray(data11)) {
                              if (data11.length > 200)
                                return validate24.errors = [{ instancePath: instancePath + "/preferences/blocked", schemaPath: "#/definitions/rules/properties/blocked/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }], !1;
                              {
                                var valid6 = !0;
                                let len2 = data11.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let data12 = data11[i2], _errs24 = errors;
                                  if (errors === _errs24)
                                    if (typeof data12 == "string") {
                                      if (func2(data12) > 255)
                                        return validate24.errors = [{ instancePath: instancePath + "/preferences/blocked/" + i2, schemaPath: "#/definitions/rules/properties/blocked/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                      if (func2(data12) < 1)
                                        return validate24.errors = [{ instancePath: instancePath + "/preferences/blocked/" + i2, schemaPath: "#/definitions/rules/properties/blocked/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      if (!pattern1.test(data12))
                                        return validate24.errors = [{ instancePath: instancePath + "/preferences/blocked/" + i2, schemaPath: "#/definitions/rules/properties/blocked/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                                    } else
                                      return validate24.errors = [{ instancePath: instancePath + "/preferences/blocked/" + i2, schemaPath: "#/definitions/rules/properties/blocked/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid6 = _errs24 === errors;
                                  if (!valid6)
                                    break;
                                }
                              }
                            } else
                              return validate24.errors = [{ instancePath: instancePath + "/preferences/blocked", schemaPath: "#/definitions/rules/properties/blocked/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid3 = _errs22 === errors;
                        } else
                          var valid3 = !0;
                    } else
                      return validate24.errors = [{ instancePath: instancePath + "/preferences", schemaPath: "#/definitions/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.epoch !== void 0) {
                    let data13 = data.epoch, _errs26 = errors;
                    if (errors === _errs26)
                      if (typeof data13 == "string") {
                        if (func2(data13) > 64)
                          return validate24.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                        if (func2(data13) < 1)
                          return validate24.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        if (!pattern9.test(data13))
                          return validate24.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' }], !1;
                      } else
                        return validate24.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs26 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.seq !== void 0) {
                      let data14 = data.seq, _errs28 = errors;
                      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                        return validate24.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs28 && typeof data14 == "number" && isFinite(data14)) {
                        if (data14 > 9007199254740991 || isNaN(data14))
                          return validate24.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data14 < 0 || isNaN(data14))
                          return validate24.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      var valid0 = _errs28 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.unread !== void 0) {
                        let data15 = data.unread, _errs30 = errors;
                        if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)))
                          return validate24.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs30 && typeof data15 == "number" && isFinite(data15)) {
                          if (data15 > 9007199254740991 || isNaN(data15))
                            return validate24.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                          if (data15 < 0 || isNaN(data15))
                            return validate24.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        }
                        var valid0 = _errs30 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate24.errors = vErrors, errors === 0;
}
var schema24 = { type: "object", required: ["type", "preferences", "epoch", "seq", "unread"], properties: { type: { const: "preferences" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, preferences: { $ref: "#/definitions/rules" }, epoch: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_.-]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unread: { type: "integer", minimum: 0, maximum: 9007199254740991 } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.preferences === void 0 && (missing0 = "preferences") || data.epoch === void 0 && (missing0 = "epoch") || data.seq === void 0 && (missing0 = "seq") || data.unread === void 0 && (missing0 = "unread"))
        return validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "preferences")
          return validate26.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "preferences" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs2 = errors;
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate26.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema24.properties.id.type }, message: "must be string,integer" }], !1;
          if (errors === _errs2) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1))
                return validate26.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate26.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            }
            if (errors === _errs2 && typeof data1 == "string") {
              if (func2(data1) > 128)
                return validate26.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
              if (func2(data1) < 1)
                return validate26.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            }
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.preferences !== void 0) {
            let data2 = data.preferences, _errs4 = errors;
            if (errors === errors)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing1;
                if (data2.mutes === void 0 && (missing1 = "mutes") || data2.blocked === void 0 && (missing1 = "blocked"))
                  return validate26.errors = [{ instancePath: instancePath + "/preferences", schemaPath: "#/definitions/rules/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                if (data2.mutes !== void 0) {
                  let data3 = data2.mutes, _errs7 = errors;
                  if (errors === _errs7)
                    if (Array.isArray(data3)) {
                      if (data3.length > 200)
                        return validate26.errors = [{ instancePath: instancePath + "/preferences/mutes", schemaPath: "#/definitions/rules/properties/mutes/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }], !1;
                      {
                        var valid3 = !0;
                        let len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data4 = data3[i0], _errs9 = errors;
                          if (errors === _errs9)
                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                              let missing2;
                              if (data4.what === void 0 && (missing2 = "what") || data4.value === void 0 && (missing2 = "value"))
                                return validate26.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i0, schemaPath: "#/definitions/rules/properties/mutes/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                              if (data4.what !== void 0) {
                                let data5 = data4.what, _errs11 = errors;
                                if (typeof data5 != "string")
                                  return validate26.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i0 + "/what", schemaPath: "#/definitions/rules/properties/mutes/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                if (!(data5 === "type" || data5 === "sender" || data5 === "subject" || data5 === "channel"))
                                  return validate26.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i0 + "/what", schemaPath: "#/definitions/rules/properties/mutes/items/properties/what/enum", keyword: "enum", params: { allowedValues: schema21.properties.mutes.items.properties.what.enum }, message: "must be equal to one of the allowed values" }], !1;
                                var valid4 = _errs11 === errors;
                              } else
                                var valid4 = !0;
                              if (valid4)
                                if (data4.value !== void 0) {
                                  let data6 = data4.value, _errs13 = errors;
                                  if (errors === _errs13)
                                    if (typeof data6 == "string") {
                                      if (func2(data6) > 255)
                                        return validate26.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i0 + "/value", schemaPath: "#/definitions/rules/properties/mutes/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                      if (func2(data6) < 1)
                                        return validate26.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i0 + "/value", schemaPath: "#/definitions/rules/properties/mutes/items/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      if (!pattern5.test(data6))
                                        return validate26.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i0 + "/value", schemaPath: "#/definitions/rules/properties/mutes/items/properties/value/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                                    } else
                                      return validate26.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i0 + "/value", schemaPath: "#/definitions/rules/properties/mutes/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid4 = _errs13 === errors;
                                } else
                                  var valid4 = !0;
                            } else
                              return validate26.errors = [{ instancePath: instancePath + "/preferences/mutes/" + i0, schemaPath: "#/definitions/rules/properties/mutes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid3 = _errs9 === errors;
                          if (!valid3)
                            break;
                        }
                      }
                    } else
                      return validate26.errors = [{ instancePath: instancePath + "/preferences/mutes", schemaPath: "#/definitions/rules/properties/mutes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid2 = _errs7 === errors;
                } else
                  var valid2 = !0;
                if (valid2)
                  if (data2.blocked !== void 0) {
                    let data7 = data2.blocked, _errs15 = errors;
                    if (errors === _errs15)
                      if (Array.isArray(data7)) {
                        if (data7.length > 200)
                          return validate26.errors = [{ instancePath: instancePath + "/preferences/blocked", schemaPath: "#/definitions/rules/properties/blocked/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }], !1;
                        {
                          var valid5 = !0;
                          let len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data8 = data7[i1], _errs17 = errors;
                            if (errors === _errs17)
                              if (typeof data8 == "string") {
                                if (func2(data8) > 255)
                                  return validate26.errors = [{ instancePath: instancePath + "/preferences/blocked/" + i1, schemaPath: "#/definitions/rules/properties/blocked/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                if (func2(data8) < 1)
                                  return validate26.errors = [{ instancePath: instancePath + "/preferences/blocked/" + i1, schemaPath: "#/definitions/rules/properties/blocked/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                if (!pattern1.test(data8))
                                  return validate26.errors = [{ instancePath: instancePath + "/preferences/blocked/" + i1, schemaPath: "#/definitions/rules/properties/blocked/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                              } else
                                return validate26.errors = [{ instancePath: instancePath + "/preferences/blocked/" + i1, schemaPath: "#/definitions/rules/properties/blocked/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid5 = _errs17 === errors;
                            if (!valid5)
                              break;
                          }
                        }
                      } else
                        return validate26.errors = [{ instancePath: instancePath + "/preferences/blocked", schemaPath: "#/definitions/rules/properties/blocked/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid2 = _errs15 === errors;
                  } else
                    var valid2 = !0;
              } else
                return validate26.errors = [{ instancePath: instancePath + "/preferences", schemaPath: "#/definitions/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.epoch !== void 0) {
              let data9 = data.epoch, _errs19 = errors;
              if (errors === _errs19)
                if (typeof data9 == "string") {
                  if (func2(data9) > 64)
                    return validate26.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                  if (func2(data9) < 1)
                    return validate26.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  if (!pattern9.test(data9))
                    return validate26.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' }], !1;
                } else
                  return validate26.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs19 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.seq !== void 0) {
                let data10 = data.seq, _errs21 = errors;
                if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                  return validate26.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs21 && typeof data10 == "number" && isFinite(data10)) {
                  if (data10 > 9007199254740991 || isNaN(data10))
                    return validate26.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                  if (data10 < 0 || isNaN(data10))
                    return validate26.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                }
                var valid0 = _errs21 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.unread !== void 0) {
                  let data11 = data.unread, _errs23 = errors;
                  if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                    return validate26.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs23 && typeof data11 == "number" && isFinite(data11)) {
                    if (data11 > 9007199254740991 || isNaN(data11))
                      return validate26.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                    if (data11 < 0 || isNaN(data11))
                      return validate26.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  }
                  var valid0 = _errs23 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate26.errors = vErrors, errors === 0;
}
var formats8 = require_formats().fullFormats.uri;
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
          if (tag0 === "authenticated") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing1;
                if (data.type === void 0 && (missing1 = "type") || data.userId === void 0 && (missing1 = "userId") || data.epoch === void 0 && (missing1 = "epoch") || data.seq === void 0 && (missing1 = "seq") || data.unread === void 0 && (missing1 = "unread") || data.durability === void 0 && (missing1 = "durability"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/authenticated/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs5 = errors;
                  if (data.type !== "authenticated")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/authenticated/properties/type/const", keyword: "const", params: { allowedValue: "authenticated" }, message: "must be equal to constant" }], !1;
                  var valid3 = _errs5 === errors;
                } else
                  var valid3 = !0;
                if (valid3) {
                  if (data.id !== void 0) {
                    let data1 = data.id, _errs6 = errors;
                    if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/authenticated/properties/id/type", keyword: "type", params: { type: schema26.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs6) {
                      if (typeof data1 == "number" && isFinite(data1)) {
                        if (data1 > 9007199254740991 || isNaN(data1))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/authenticated/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data1 < 0 || isNaN(data1))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/authenticated/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs6 && typeof data1 == "string") {
                        if (func2(data1) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/authenticated/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data1) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/authenticated/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid3 = _errs6 === errors;
                  } else
                    var valid3 = !0;
                  if (valid3) {
                    if (data.userId !== void 0) {
                      let data2 = data.userId, _errs8 = errors;
                      if (errors === _errs8)
                        if (typeof data2 == "string") {
                          if (func2(data2) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/authenticated/properties/userId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data2) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/authenticated/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern1.test(data2))
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/authenticated/properties/userId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/authenticated/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid3 = _errs8 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3) {
                      if (data.name !== void 0) {
                        let data3 = data.name, _errs10 = errors;
                        if (errors === _errs10)
                          if (typeof data3 == "string") {
                            if (func2(data3) > 64)
                              return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/authenticated/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/authenticated/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid3 = _errs10 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        if (data.verified !== void 0) {
                          let _errs12 = errors;
                          if (typeof data.verified != "boolean")
                            return validate10.errors = [{ instancePath: instancePath + "/verified", schemaPath: "#/definitions/authenticated/properties/verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                          var valid3 = _errs12 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3) {
                          if (data.durability !== void 0) {
                            let data5 = data.durability, _errs14 = errors;
                            if (typeof data5 != "string")
                              return validate10.errors = [{ instancePath: instancePath + "/durability", schemaPath: "#/definitions/authenticated/properties/durability/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            if (!(data5 === "memory" || data5 === "disk"))
                              return validate10.errors = [{ instancePath: instancePath + "/durability", schemaPath: "#/definitions/authenticated/properties/durability/enum", keyword: "enum", params: { allowedValues: schema26.properties.durability.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var valid3 = _errs14 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3) {
                            if (data.epoch !== void 0) {
                              let data6 = data.epoch, _errs16 = errors;
                              if (errors === _errs16)
                                if (typeof data6 == "string") {
                                  if (func2(data6) > 64)
                                    return validate10.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/definitions/authenticated/properties/epoch/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                  if (func2(data6) < 1)
                                    return validate10.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/definitions/authenticated/properties/epoch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  if (!pattern9.test(data6))
                                    return validate10.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/definitions/authenticated/properties/epoch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' }], !1;
                                } else
                                  return validate10.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/definitions/authenticated/properties/epoch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid3 = _errs16 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3) {
                              if (data.seq !== void 0) {
                                let data7 = data.seq, _errs18 = errors;
                                if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                                  return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/authenticated/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs18 && typeof data7 == "number" && isFinite(data7)) {
                                  if (data7 > 9007199254740991 || isNaN(data7))
                                    return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/authenticated/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                                  if (data7 < 0 || isNaN(data7))
                                    return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/authenticated/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                }
                                var valid3 = _errs18 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3)
                                if (data.unread !== void 0) {
                                  let data8 = data.unread, _errs20 = errors;
                                  if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                                    return validate10.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/definitions/authenticated/properties/unread/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (errors === _errs20 && typeof data8 == "number" && isFinite(data8)) {
                                    if (data8 > 9007199254740991 || isNaN(data8))
                                      return validate10.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/definitions/authenticated/properties/unread/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                                    if (data8 < 0 || isNaN(data8))
                                      return validate10.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/definitions/authenticated/properties/unread/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  }
                                  var valid3 = _errs20 === errors;
                                } else
                                  var valid3 = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/authenticated/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "notifications")
            validate11(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
          else if (tag0 === "notification")
            validate16(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
          else if (tag0 === "notification-updated")
            validate18(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length);
          else if (tag0 === "notification-deleted") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing2;
                if (data.type === void 0 && (missing2 = "type") || data.notificationId === void 0 && (missing2 = "notificationId") || data.epoch === void 0 && (missing2 = "epoch") || data.seq === void 0 && (missing2 = "seq") || data.unread === void 0 && (missing2 = "unread"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/notification-deleted/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs28 = errors;
                  if (data.type !== "notification-deleted")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/notification-deleted/properties/type/const", keyword: "const", params: { allowedValue: "notification-deleted" }, message: "must be equal to constant" }], !1;
                  var valid9 = _errs28 === errors;
                } else
                  var valid9 = !0;
                if (valid9) {
                  if (data.id !== void 0) {
                    let data10 = data.id, _errs29 = errors;
                    if (typeof data10 != "string" && !(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/notification-deleted/properties/id/type", keyword: "type", params: { type: schema27.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs29) {
                      if (typeof data10 == "number" && isFinite(data10)) {
                        if (data10 > 9007199254740991 || isNaN(data10))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/notification-deleted/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data10 < 0 || isNaN(data10))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/notification-deleted/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs29 && typeof data10 == "string") {
                        if (func2(data10) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/notification-deleted/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data10) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/notification-deleted/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid9 = _errs29 === errors;
                  } else
                    var valid9 = !0;
                  if (valid9) {
                    if (data.notificationId !== void 0) {
                      let data11 = data.notificationId, _errs31 = errors;
                      if (errors === _errs31)
                        if (typeof data11 == "string") {
                          if (func2(data11) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/notification-deleted/properties/notificationId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data11) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/notification-deleted/properties/notificationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data11))
                            return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/notification-deleted/properties/notificationId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/notification-deleted/properties/notificationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid9 = _errs31 === errors;
                    } else
                      var valid9 = !0;
                    if (valid9) {
                      if (data.epoch !== void 0) {
                        let data12 = data.epoch, _errs33 = errors;
                        if (errors === _errs33)
                          if (typeof data12 == "string") {
                            if (func2(data12) > 64)
                              return validate10.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/definitions/notification-deleted/properties/epoch/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                            if (func2(data12) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/definitions/notification-deleted/properties/epoch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern9.test(data12))
                              return validate10.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/definitions/notification-deleted/properties/epoch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/definitions/notification-deleted/properties/epoch/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid9 = _errs33 === errors;
                      } else
                        var valid9 = !0;
                      if (valid9) {
                        if (data.seq !== void 0) {
                          let data13 = data.seq, _errs35 = errors;
                          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)))
                            return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/notification-deleted/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs35 && typeof data13 == "number" && isFinite(data13)) {
                            if (data13 > 9007199254740991 || isNaN(data13))
                              return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/notification-deleted/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                            if (data13 < 0 || isNaN(data13))
                              return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/notification-deleted/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          }
                          var valid9 = _errs35 === errors;
                        } else
                          var valid9 = !0;
                        if (valid9)
                          if (data.unread !== void 0) {
                            let data14 = data.unread, _errs37 = errors;
                            if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                              return validate10.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/definitions/notification-deleted/properties/unread/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs37 && typeof data14 == "number" && isFinite(data14)) {
                              if (data14 > 9007199254740991 || isNaN(data14))
                                return validate10.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/definitions/notification-deleted/properties/unread/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                              if (data14 < 0 || isNaN(data14))
                                return validate10.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/definitions/notification-deleted/properties/unread/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            }
                            var valid9 = _errs37 === errors;
                          } else
                            var valid9 = !0;
                      }
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/notification-deleted/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "changes")
            validate20(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length);
          else if (tag0 === "resumed")
            validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
          else if (tag0 === "reset")
            validate24(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
          else if (tag0 === "notification-sent") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing3;
                if (data.type === void 0 && (missing3 = "type") || data.notificationId === void 0 && (missing3 = "notificationId") || data.targetUserId === void 0 && (missing3 = "targetUserId"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/notification-sent/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs45 = errors;
                  if (data.type !== "notification-sent")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/notification-sent/properties/type/const", keyword: "const", params: { allowedValue: "notification-sent" }, message: "must be equal to constant" }], !1;
                  var valid15 = _errs45 === errors;
                } else
                  var valid15 = !0;
                if (valid15) {
                  if (data.id !== void 0) {
                    let data16 = data.id, _errs46 = errors;
                    if (typeof data16 != "string" && !(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/notification-sent/properties/id/type", keyword: "type", params: { type: schema28.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs46) {
                      if (typeof data16 == "number" && isFinite(data16)) {
                        if (data16 > 9007199254740991 || isNaN(data16))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/notification-sent/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data16 < 0 || isNaN(data16))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/notification-sent/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs46 && typeof data16 == "string") {
                        if (func2(data16) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/notification-sent/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data16) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/notification-sent/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid15 = _errs46 === errors;
                  } else
                    var valid15 = !0;
                  if (valid15) {
                    if (data.notificationId !== void 0) {
                      let data17 = data.notificationId, _errs48 = errors;
                      if (errors === _errs48)
                        if (typeof data17 == "string") {
                          if (func2(data17) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/notification-sent/properties/notificationId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data17) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/notification-sent/properties/notificationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data17))
                            return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/notification-sent/properties/notificationId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/notificationId", schemaPath: "#/definitions/notification-sent/properties/notificationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid15 = _errs48 === errors;
                    } else
                      var valid15 = !0;
                    if (valid15)
                      if (data.targetUserId !== void 0) {
                        let data18 = data.targetUserId, _errs50 = errors;
                        if (errors === _errs50)
                          if (typeof data18 == "string") {
                            if (func2(data18) > 255)
                              return validate10.errors = [{ instancePath: instancePath + "/targetUserId", schemaPath: "#/definitions/notification-sent/properties/targetUserId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                            if (func2(data18) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/targetUserId", schemaPath: "#/definitions/notification-sent/properties/targetUserId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern1.test(data18))
                              return validate10.errors = [{ instancePath: instancePath + "/targetUserId", schemaPath: "#/definitions/notification-sent/properties/targetUserId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/targetUserId", schemaPath: "#/definitions/notification-sent/properties/targetUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid15 = _errs50 === errors;
                      } else
                        var valid15 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/notification-sent/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "preferences")
            validate26(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
          else if (tag0 === "push-key") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing4;
                if (data.type === void 0 && (missing4 = "type") || data.publicKey === void 0 && (missing4 = "publicKey"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/push-key/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs56 = errors;
                  if (data.type !== "push-key")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/push-key/properties/type/const", keyword: "const", params: { allowedValue: "push-key" }, message: "must be equal to constant" }], !1;
                  var valid19 = _errs56 === errors;
                } else
                  var valid19 = !0;
                if (valid19) {
                  if (data.id !== void 0) {
                    let data20 = data.id, _errs57 = errors;
                    if (typeof data20 != "string" && !(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-key/properties/id/type", keyword: "type", params: { type: schema29.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs57) {
                      if (typeof data20 == "number" && isFinite(data20)) {
                        if (data20 > 9007199254740991 || isNaN(data20))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-key/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data20 < 0 || isNaN(data20))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-key/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs57 && typeof data20 == "string") {
                        if (func2(data20) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-key/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data20) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-key/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid19 = _errs57 === errors;
                  } else
                    var valid19 = !0;
                  if (valid19)
                    if (data.publicKey !== void 0) {
                      let data21 = data.publicKey, _errs59 = errors;
                      if (errors === _errs59)
                        if (typeof data21 == "string") {
                          if (func2(data21) > 100)
                            return validate10.errors = [{ instancePath: instancePath + "/publicKey", schemaPath: "#/definitions/push-key/properties/publicKey/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                          if (func2(data21) < 80)
                            return validate10.errors = [{ instancePath: instancePath + "/publicKey", schemaPath: "#/definitions/push-key/properties/publicKey/minLength", keyword: "minLength", params: { limit: 80 }, message: "must NOT have fewer than 80 characters" }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/publicKey", schemaPath: "#/definitions/push-key/properties/publicKey/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid19 = _errs59 === errors;
                    } else
                      var valid19 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/push-key/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "push-subscribed") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing5;
                if (data.type === void 0 && (missing5 = "type") || data.endpoint === void 0 && (missing5 = "endpoint"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/push-subscribed/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs64 = errors;
                  if (data.type !== "push-subscribed")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/push-subscribed/properties/type/const", keyword: "const", params: { allowedValue: "push-subscribed" }, message: "must be equal to constant" }], !1;
                  var valid22 = _errs64 === errors;
                } else
                  var valid22 = !0;
                if (valid22) {
                  if (data.id !== void 0) {
                    let data23 = data.id, _errs65 = errors;
                    if (typeof data23 != "string" && !(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-subscribed/properties/id/type", keyword: "type", params: { type: schema30.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs65) {
                      if (typeof data23 == "number" && isFinite(data23)) {
                        if (data23 > 9007199254740991 || isNaN(data23))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-subscribed/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data23 < 0 || isNaN(data23))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-subscribed/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs65 && typeof data23 == "string") {
                        if (func2(data23) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-subscribed/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data23) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-subscribed/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid22 = _errs65 === errors;
                  } else
                    var valid22 = !0;
                  if (valid22)
                    if (data.endpoint !== void 0) {
                      let data24 = data.endpoint, _errs67 = errors;
                      if (errors === _errs67 && errors === _errs67)
                        if (typeof data24 == "string") {
                          if (func2(data24) > 2048)
                            return validate10.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/definitions/push-subscribed/properties/endpoint/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                          if (func2(data24) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/definitions/push-subscribed/properties/endpoint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (pattern4.test(data24)) {
                            if (!formats8(data24))
                              return validate10.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/definitions/push-subscribed/properties/endpoint/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/definitions/push-subscribed/properties/endpoint/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/definitions/push-subscribed/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid22 = _errs67 === errors;
                    } else
                      var valid22 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/push-subscribed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "push-unsubscribed") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing6;
                if (data.type === void 0 && (missing6 = "type") || data.endpoint === void 0 && (missing6 = "endpoint"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/push-unsubscribed/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs72 = errors;
                  if (data.type !== "push-unsubscribed")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/push-unsubscribed/properties/type/const", keyword: "const", params: { allowedValue: "push-unsubscribed" }, message: "must be equal to constant" }], !1;
                  var valid25 = _errs72 === errors;
                } else
                  var valid25 = !0;
                if (valid25) {
                  if (data.id !== void 0) {
                    let data26 = data.id, _errs73 = errors;
                    if (typeof data26 != "string" && !(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-unsubscribed/properties/id/type", keyword: "type", params: { type: schema31.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs73) {
                      if (typeof data26 == "number" && isFinite(data26)) {
                        if (data26 > 9007199254740991 || isNaN(data26))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-unsubscribed/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data26 < 0 || isNaN(data26))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-unsubscribed/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs73 && typeof data26 == "string") {
                        if (func2(data26) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-unsubscribed/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data26) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/push-unsubscribed/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid25 = _errs73 === errors;
                  } else
                    var valid25 = !0;
                  if (valid25)
                    if (data.endpoint !== void 0) {
                      let data27 = data.endpoint, _errs75 = errors;
                      if (errors === _errs75 && errors === _errs75)
                        if (typeof data27 == "string") {
                          if (func2(data27) > 2048)
                            return validate10.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/definitions/push-unsubscribed/properties/endpoint/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                          if (func2(data27) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/definitions/push-unsubscribed/properties/endpoint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (pattern4.test(data27)) {
                            if (!formats8(data27))
                              return validate10.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/definitions/push-unsubscribed/properties/endpoint/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/definitions/push-unsubscribed/properties/endpoint/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/definitions/push-unsubscribed/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid25 = _errs75 === errors;
                    } else
                      var valid25 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/push-unsubscribed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "webhook-added") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing7;
                if (data.type === void 0 && (missing7 = "type") || data.webhookId === void 0 && (missing7 = "webhookId") || data.secret === void 0 && (missing7 = "secret"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/webhook-added/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs80 = errors;
                  if (data.type !== "webhook-added")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/webhook-added/properties/type/const", keyword: "const", params: { allowedValue: "webhook-added" }, message: "must be equal to constant" }], !1;
                  var valid28 = _errs80 === errors;
                } else
                  var valid28 = !0;
                if (valid28) {
                  if (data.id !== void 0) {
                    let data29 = data.id, _errs81 = errors;
                    if (typeof data29 != "string" && !(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/webhook-added/properties/id/type", keyword: "type", params: { type: schema32.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs81) {
                      if (typeof data29 == "number" && isFinite(data29)) {
                        if (data29 > 9007199254740991 || isNaN(data29))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/webhook-added/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data29 < 0 || isNaN(data29))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/webhook-added/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs81 && typeof data29 == "string") {
                        if (func2(data29) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/webhook-added/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data29) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/webhook-added/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid28 = _errs81 === errors;
                  } else
                    var valid28 = !0;
                  if (valid28) {
                    if (data.webhookId !== void 0) {
                      let data30 = data.webhookId, _errs83 = errors;
                      if (errors === _errs83)
                        if (typeof data30 == "string") {
                          if (func2(data30) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/webhookId", schemaPath: "#/definitions/webhook-added/properties/webhookId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data30) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/webhookId", schemaPath: "#/definitions/webhook-added/properties/webhookId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data30))
                            return validate10.errors = [{ instancePath: instancePath + "/webhookId", schemaPath: "#/definitions/webhook-added/properties/webhookId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/webhookId", schemaPath: "#/definitions/webhook-added/properties/webhookId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid28 = _errs83 === errors;
                    } else
                      var valid28 = !0;
                    if (valid28)
                      if (data.secret !== void 0) {
                        let data31 = data.secret, _errs85 = errors;
                        if (errors === _errs85)
                          if (typeof data31 == "string") {
                            if (func2(data31) > 64)
                              return validate10.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/definitions/webhook-added/properties/secret/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                            if (func2(data31) < 32)
                              return validate10.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/definitions/webhook-added/properties/secret/minLength", keyword: "minLength", params: { limit: 32 }, message: "must NOT have fewer than 32 characters" }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/definitions/webhook-added/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid28 = _errs85 === errors;
                      } else
                        var valid28 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/webhook-added/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "webhook-removed") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing8;
                if (data.type === void 0 && (missing8 = "type") || data.webhookId === void 0 && (missing8 = "webhookId"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/webhook-removed/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs90 = errors;
                  if (data.type !== "webhook-removed")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/webhook-removed/properties/type/const", keyword: "const", params: { allowedValue: "webhook-removed" }, message: "must be equal to constant" }], !1;
                  var valid31 = _errs90 === errors;
                } else
                  var valid31 = !0;
                if (valid31) {
                  if (data.id !== void 0) {
                    let data33 = data.id, _errs91 = errors;
                    if (typeof data33 != "string" && !(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/webhook-removed/properties/id/type", keyword: "type", params: { type: schema33.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs91) {
                      if (typeof data33 == "number" && isFinite(data33)) {
                        if (data33 > 9007199254740991 || isNaN(data33))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/webhook-removed/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data33 < 0 || isNaN(data33))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/webhook-removed/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs91 && typeof data33 == "string") {
                        if (func2(data33) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/webhook-removed/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data33) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/webhook-removed/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid31 = _errs91 === errors;
                  } else
                    var valid31 = !0;
                  if (valid31)
                    if (data.webhookId !== void 0) {
                      let data34 = data.webhookId, _errs93 = errors;
                      if (errors === _errs93)
                        if (typeof data34 == "string") {
                          if (func2(data34) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/webhookId", schemaPath: "#/definitions/webhook-removed/properties/webhookId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data34) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/webhookId", schemaPath: "#/definitions/webhook-removed/properties/webhookId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data34))
                            return validate10.errors = [{ instancePath: instancePath + "/webhookId", schemaPath: "#/definitions/webhook-removed/properties/webhookId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/webhookId", schemaPath: "#/definitions/webhook-removed/properties/webhookId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid31 = _errs93 === errors;
                    } else
                      var valid31 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/webhook-removed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "webhooks") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing9;
                if (data.type === void 0 && (missing9 = "type") || data.webhooks === void 0 && (missing9 = "webhooks"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/webhooks/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs98 = errors;
                  if (data.type !== "webhooks")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/webhooks/properties/type/const", keyword: "const", params: { allowedValue: "webhooks" }, message: "must be equal to constant" }], !1;
                  var valid34 = _errs98 === errors;
                } else
                  var valid34 = !0;
                if (valid34) {
                  if (data.id !== void 0) {
                    let data36 = data.id, _errs99 = errors;
                    if (typeof data36 != "string" && !(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/webhooks/properties/id/type", keyword: "type", params: { type: schema34.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs99) {
                      if (typeof data36 == "number" && isFinite(data36)) {
                        if (data36 > 9007199254740991 || isNaN(data36))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/webhooks/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data36 < 0 || isNaN(data36))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/webhooks/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs99 && typeof data36 == "string") {
                        if (func2(data36) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/webhooks/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data36) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/webhooks/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid34 = _errs99 === errors;
                  } else
                    var valid34 = !0;
                  if (valid34)
                    if (data.webhooks !== void 0) {
                      let data37 = data.webhooks, _errs101 = errors;
                      if (errors === _errs101)
                        if (Array.isArray(data37)) {
                          if (data37.length > 20)
                            return validate10.errors = [{ instancePath: instancePath + "/webhooks", schemaPath: "#/definitions/webhooks/properties/webhooks/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }], !1;
                          {
                            var valid35 = !0;
                            let len0 = data37.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data38 = data37[i0], _errs103 = errors;
                              if (errors === _errs103)
                                if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                  let missing10;
                                  if (data38.webhookId === void 0 && (missing10 = "webhookId") || data38.url === void 0 && (missing10 = "url"))
                                    return validate10.errors = [{ instancePath: instancePath + "/webhooks/" + i0, schemaPath: "#/definitions/webhooks/properties/webhooks/items/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }], !1;
                                  if (data38.webhookId !== void 0) {
                                    let data39 = data38.webhookId, _errs105 = errors;
                                    if (errors === _errs105)
                                      if (typeof data39 == "string") {
                                        if (func2(data39) > 64)
                                          return validate10.errors = [{ instancePath: instancePath + "/webhooks/" + i0 + "/webhookId", schemaPath: "#/definitions/webhooks/properties/webhooks/items/properties/webhookId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                        if (func2(data39) < 1)
                                          return validate10.errors = [{ instancePath: instancePath + "/webhooks/" + i0 + "/webhookId", schemaPath: "#/definitions/webhooks/properties/webhooks/items/properties/webhookId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                        if (!pattern0.test(data39))
                                          return validate10.errors = [{ instancePath: instancePath + "/webhooks/" + i0 + "/webhookId", schemaPath: "#/definitions/webhooks/properties/webhooks/items/properties/webhookId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                                      } else
                                        return validate10.errors = [{ instancePath: instancePath + "/webhooks/" + i0 + "/webhookId", schemaPath: "#/definitions/webhooks/properties/webhooks/items/properties/webhookId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid36 = _errs105 === errors;
                                  } else
                                    var valid36 = !0;
                                  if (valid36)
                                    if (data38.url !== void 0) {
                                      let data40 = data38.url, _errs107 = errors;
                                      if (errors === _errs107 && errors === _errs107)
                                        if (typeof data40 == "string") {
                                          if (func2(data40) > 2048)
                                            return validate10.errors = [{ instancePath: instancePath + "/webhooks/" + i0 + "/url", schemaPath: "#/definitions/webhooks/properties/webhooks/items/properties/url/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                          if (func2(data40) < 1)
                                            return validate10.errors = [{ instancePath: instancePath + "/webhooks/" + i0 + "/url", schemaPath: "#/definitions/webhooks/properties/webhooks/items/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                          if (pattern4.test(data40)) {
                                            if (!formats8(data40))
                                              return validate10.errors = [{ instancePath: instancePath + "/webhooks/" + i0 + "/url", schemaPath: "#/definitions/webhooks/properties/webhooks/items/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                                          } else
                                            return validate10.errors = [{ instancePath: instancePath + "/webhooks/" + i0 + "/url", schemaPath: "#/definitions/webhooks/properties/webhooks/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }], !1;
                                        } else
                                          return validate10.errors = [{ instancePath: instancePath + "/webhooks/" + i0 + "/url", schemaPath: "#/definitions/webhooks/properties/webhooks/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid36 = _errs107 === errors;
                                    } else
                                      var valid36 = !0;
                                } else
                                  return validate10.errors = [{ instancePath: instancePath + "/webhooks/" + i0, schemaPath: "#/definitions/webhooks/properties/webhooks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid35 = _errs103 === errors;
                              if (!valid35)
                                break;
                            }
                          }
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/webhooks", schemaPath: "#/definitions/webhooks/properties/webhooks/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid34 = _errs101 === errors;
                    } else
                      var valid34 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/webhooks/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "goaway") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing11;
                if (data.type === void 0 && (missing11 = "type") || data.retryAfterMs === void 0 && (missing11 = "retryAfterMs"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/goaway/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs112 = errors;
                  if (data.type !== "goaway")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/goaway/properties/type/const", keyword: "const", params: { allowedValue: "goaway" }, message: "must be equal to constant" }], !1;
                  var valid39 = _errs112 === errors;
                } else
                  var valid39 = !0;
                if (valid39) {
                  if (data.id !== void 0) {
                    let data42 = data.id, _errs113 = errors;
                    if (typeof data42 != "string" && !(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/goaway/properties/id/type", keyword: "type", params: { type: schema35.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs113) {
                      if (typeof data42 == "number" && isFinite(data42)) {
                        if (data42 > 9007199254740991 || isNaN(data42))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/goaway/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data42 < 0 || isNaN(data42))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/goaway/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs113 && typeof data42 == "string") {
                        if (func2(data42) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/goaway/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data42) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/goaway/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid39 = _errs113 === errors;
                  } else
                    var valid39 = !0;
                  if (valid39)
                    if (data.retryAfterMs !== void 0) {
                      let data43 = data.retryAfterMs, _errs115 = errors;
                      if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43)))
                        return validate10.errors = [{ instancePath: instancePath + "/retryAfterMs", schemaPath: "#/definitions/goaway/properties/retryAfterMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs115 && typeof data43 == "number" && isFinite(data43)) {
                        if (data43 > 864e5 || isNaN(data43))
                          return validate10.errors = [{ instancePath: instancePath + "/retryAfterMs", schemaPath: "#/definitions/goaway/properties/retryAfterMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000" }], !1;
                        if (data43 < 0 || isNaN(data43))
                          return validate10.errors = [{ instancePath: instancePath + "/retryAfterMs", schemaPath: "#/definitions/goaway/properties/retryAfterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      var valid39 = _errs115 === errors;
                    } else
                      var valid39 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/goaway/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "error") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing12;
                if (data.type === void 0 && (missing12 = "type") || data.error === void 0 && (missing12 = "error") || data.code === void 0 && (missing12 = "code") || data.kind === void 0 && (missing12 = "kind"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/error/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs120 = errors;
                  if (data.type !== "error")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/error/properties/type/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" }], !1;
                  var valid42 = _errs120 === errors;
                } else
                  var valid42 = !0;
                if (valid42) {
                  if (data.error !== void 0) {
                    let data45 = data.error, _errs121 = errors;
                    if (errors === _errs121)
                      if (typeof data45 == "string") {
                        if (func2(data45) > 1e3)
                          return validate10.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/definitions/error/properties/error/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
                        if (func2(data45) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/definitions/error/properties/error/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/definitions/error/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid42 = _errs121 === errors;
                  } else
                    var valid42 = !0;
                  if (valid42) {
                    if (data.code !== void 0) {
                      let data46 = data.code, _errs123 = errors;
                      if (errors === _errs123)
                        if (typeof data46 == "string") {
                          if (func2(data46) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/error/properties/code/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (!pattern37.test(data46))
                            return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/error/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid42 = _errs123 === errors;
                    } else
                      var valid42 = !0;
                    if (valid42) {
                      if (data.kind !== void 0) {
                        let data47 = data.kind, _errs125 = errors;
                        if (typeof data47 != "string")
                          return validate10.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/definitions/error/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(data47 === "retry" || data47 === "stop" || data47 === "fix"))
                          return validate10.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/definitions/error/properties/kind/enum", keyword: "enum", params: { allowedValues: schema36.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var valid42 = _errs125 === errors;
                      } else
                        var valid42 = !0;
                      if (valid42) {
                        if (data.id !== void 0) {
                          let data48 = data.id, _errs127 = errors;
                          if (typeof data48 != "string" && !(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48)))
                            return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/error/properties/id/type", keyword: "type", params: { type: schema36.properties.id.type }, message: "must be string,integer" }], !1;
                          if (errors === _errs127 && typeof data48 == "string") {
                            if (func2(data48) > 128)
                              return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/error/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                            if (func2(data48) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/error/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          }
                          var valid42 = _errs127 === errors;
                        } else
                          var valid42 = !0;
                        if (valid42) {
                          if (data.retryAfterMs !== void 0) {
                            let data49 = data.retryAfterMs, _errs129 = errors;
                            if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49)))
                              return validate10.errors = [{ instancePath: instancePath + "/retryAfterMs", schemaPath: "#/definitions/error/properties/retryAfterMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs129 && typeof data49 == "number" && isFinite(data49)) {
                              if (data49 > 864e5 || isNaN(data49))
                                return validate10.errors = [{ instancePath: instancePath + "/retryAfterMs", schemaPath: "#/definitions/error/properties/retryAfterMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000" }], !1;
                              if (data49 < 0 || isNaN(data49))
                                return validate10.errors = [{ instancePath: instancePath + "/retryAfterMs", schemaPath: "#/definitions/error/properties/retryAfterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            }
                            var valid42 = _errs129 === errors;
                          } else
                            var valid42 = !0;
                          if (valid42)
                            if (data.details !== void 0) {
                              let data50 = data.details, _errs131 = errors;
                              if (errors === _errs131 && !(data50 && typeof data50 == "object" && !Array.isArray(data50)))
                                return validate10.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/definitions/error/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid42 = _errs131 === errors;
                            } else
                              var valid42 = !0;
                        }
                      }
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else
            return validate10.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' }], !1;
        else
          return validate10.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' }], !1;
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}

export const validateInboxServerMessage: Validate<InboxServerMessage> = compiled;

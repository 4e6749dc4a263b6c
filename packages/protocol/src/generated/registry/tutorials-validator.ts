// Generated from schemas/registry/tutorials.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import type { Validate } from '../../validate.ts';
import type { TutorialIndex } from '../registry.ts';

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
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

// <stdin>
var compiled = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://nodegx.org/schemas/registry/tutorials.v1.json", type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, required: ["version", "level", "tutorials"], properties: { $schema: { type: "string", format: "uri-reference", minLength: 1, maxLength: 2048 }, version: { type: "string", pattern: "^1\\.(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})$" }, level: { type: "string", enum: ["beginner", "intermediate", "advanced"] }, tutorials: { type: "array", maxItems: 2e3, items: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, required: ["id", "title", "description", "author", "url", "format", "addedAt"], properties: { id: { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$" }, title: { type: "string", minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" }, description: { type: "string", minLength: 1, maxLength: 500 }, author: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, required: ["github"], properties: { github: { type: "string", pattern: "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$" }, name: { type: "string", minLength: 1, maxLength: 100, pattern: "^\\S(.*\\S)?$" } } }, url: { type: "string", format: "uri", maxLength: 2048, pattern: "^https://[^\\s/?#@]+([/?#]\\S*)?$" }, format: { type: "string", enum: ["video", "article", "interactive"] }, durationMinutes: { type: "integer", minimum: 1, maximum: 1e4 }, thumbnail: { type: "string", format: "uri", maxLength: 2048, pattern: "^https://[^\\s/?#@]+([/?#]\\S*)?$" }, tags: { type: "array", maxItems: 20, uniqueItems: !0, items: { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$" } }, language: { type: "string", maxLength: 35, pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" }, addedAt: { type: "string", format: "date-time" }, approvedBy: { type: "string", pattern: "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$" } } } } } }, pattern0 = new RegExp("^x-", "u"), pattern1 = new RegExp("^1\\.(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})$", "u"), pattern3 = new RegExp("^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$", "u"), pattern4 = new RegExp("^\\S(.*\\S)?$", "u"), pattern6 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$", "u"), pattern8 = new RegExp("^https://[^\\s/?#@]+([/?#]\\S*)?$", "u"), pattern10 = new RegExp("^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$", "u"), pattern11 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u"), formats0 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i, formats2 = require_formats().fullFormats.uri, formats6 = require_formats().fullFormats["date-time"], func2 = require_ucs2length().default, func4 = Object.prototype.hasOwnProperty;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.level === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.tutorials === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tutorials" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "$schema" || key0 === "version" || key0 === "level" || key0 === "tutorials" || pattern0.test(key0))) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 == "string") {
        if (func2(data0) > 2048) {
          let err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func2(data0) < 1) {
          let err5 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!formats0.test(data0)) {
          let err6 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/format", keyword: "format", params: { format: "uri-reference" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err8 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^1\\.(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.level !== void 0) {
      let data2 = data.level;
      if (typeof data2 != "string") {
        let err10 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data2 === "beginner" || data2 === "intermediate" || data2 === "advanced")) {
        let err11 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema11.properties.level.enum } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.tutorials !== void 0) {
      let data3 = data.tutorials;
      if (Array.isArray(data3)) {
        if (data3.length > 2e3) {
          let err12 = { instancePath: instancePath + "/tutorials", schemaPath: "#/properties/tutorials/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.id === void 0) {
              let err13 = { instancePath: instancePath + "/tutorials/" + i0, schemaPath: "#/properties/tutorials/items/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data4.title === void 0) {
              let err14 = { instancePath: instancePath + "/tutorials/" + i0, schemaPath: "#/properties/tutorials/items/required", keyword: "required", params: { missingProperty: "title" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data4.description === void 0) {
              let err15 = { instancePath: instancePath + "/tutorials/" + i0, schemaPath: "#/properties/tutorials/items/required", keyword: "required", params: { missingProperty: "description" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data4.author === void 0) {
              let err16 = { instancePath: instancePath + "/tutorials/" + i0, schemaPath: "#/properties/tutorials/items/required", keyword: "required", params: { missingProperty: "author" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data4.url === void 0) {
              let err17 = { instancePath: instancePath + "/tutorials/" + i0, schemaPath: "#/properties/tutorials/items/required", keyword: "required", params: { missingProperty: "url" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data4.format === void 0) {
              let err18 = { instancePath: instancePath + "/tutorials/" + i0, schemaPath: "#/properties/tutorials/items/required", keyword: "required", params: { missingProperty: "format" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data4.addedAt === void 0) {
              let err19 = { instancePath: instancePath + "/tutorials/" + i0, schemaPath: "#/properties/tutorials/items/required", keyword: "required", params: { missingProperty: "addedAt" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            for (let key1 in data4)
              if (!(func4.call(schema11.properties.tutorials.items.properties, key1) || pattern0.test(key1))) {
                let err20 = { instancePath: instancePath + "/tutorials/" + i0, schemaPath: "#/properties/tutorials/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            if (data4.id !== void 0) {
              let data5 = data4.id;
              if (typeof data5 == "string") {
                if (!pattern3.test(data5)) {
                  let err21 = { instancePath: instancePath + "/tutorials/" + i0 + "/id", schemaPath: "#/properties/tutorials/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$" } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
              } else {
                let err22 = { instancePath: instancePath + "/tutorials/" + i0 + "/id", schemaPath: "#/properties/tutorials/items/properties/id/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data4.title !== void 0) {
              let data6 = data4.title;
              if (typeof data6 == "string") {
                if (func2(data6) > 120) {
                  let err23 = { instancePath: instancePath + "/tutorials/" + i0 + "/title", schemaPath: "#/properties/tutorials/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 120 } };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
                if (func2(data6) < 1) {
                  let err24 = { instancePath: instancePath + "/tutorials/" + i0 + "/title", schemaPath: "#/properties/tutorials/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
                if (!pattern4.test(data6)) {
                  let err25 = { instancePath: instancePath + "/tutorials/" + i0 + "/title", schemaPath: "#/properties/tutorials/items/properties/title/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
              } else {
                let err26 = { instancePath: instancePath + "/tutorials/" + i0 + "/title", schemaPath: "#/properties/tutorials/items/properties/title/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data4.description !== void 0) {
              let data7 = data4.description;
              if (typeof data7 == "string") {
                if (func2(data7) > 500) {
                  let err27 = { instancePath: instancePath + "/tutorials/" + i0 + "/description", schemaPath: "#/properties/tutorials/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 500 } };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                if (func2(data7) < 1) {
                  let err28 = { instancePath: instancePath + "/tutorials/" + i0 + "/description", schemaPath: "#/properties/tutorials/items/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
              } else {
                let err29 = { instancePath: instancePath + "/tutorials/" + i0 + "/description", schemaPath: "#/properties/tutorials/items/properties/description/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
            if (data4.author !== void 0) {
              let data8 = data4.author;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.github === void 0) {
                  let err30 = { instancePath: instancePath + "/tutorials/" + i0 + "/author", schemaPath: "#/properties/tutorials/items/properties/author/required", keyword: "required", params: { missingProperty: "github" } };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                for (let key2 in data8)
                  if (!(key2 === "github" || key2 === "name" || pattern0.test(key2))) {
                    let err31 = { instancePath: instancePath + "/tutorials/" + i0 + "/author", schemaPath: "#/properties/tutorials/items/properties/author/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                  }
                if (data8.github !== void 0) {
                  let data9 = data8.github;
                  if (typeof data9 == "string") {
                    if (!pattern6.test(data9)) {
                      let err32 = { instancePath: instancePath + "/tutorials/" + i0 + "/author/github", schemaPath: "#/properties/tutorials/items/properties/author/properties/github/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$" } };
                      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                    }
                  } else {
                    let err33 = { instancePath: instancePath + "/tutorials/" + i0 + "/author/github", schemaPath: "#/properties/tutorials/items/properties/author/properties/github/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                  }
                }
                if (data8.name !== void 0) {
                  let data10 = data8.name;
                  if (typeof data10 == "string") {
                    if (func2(data10) > 100) {
                      let err34 = { instancePath: instancePath + "/tutorials/" + i0 + "/author/name", schemaPath: "#/properties/tutorials/items/properties/author/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                    }
                    if (func2(data10) < 1) {
                      let err35 = { instancePath: instancePath + "/tutorials/" + i0 + "/author/name", schemaPath: "#/properties/tutorials/items/properties/author/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                    if (!pattern4.test(data10)) {
                      let err36 = { instancePath: instancePath + "/tutorials/" + i0 + "/author/name", schemaPath: "#/properties/tutorials/items/properties/author/properties/name/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
                      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                    }
                  } else {
                    let err37 = { instancePath: instancePath + "/tutorials/" + i0 + "/author/name", schemaPath: "#/properties/tutorials/items/properties/author/properties/name/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                }
              } else {
                let err38 = { instancePath: instancePath + "/tutorials/" + i0 + "/author", schemaPath: "#/properties/tutorials/items/properties/author/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data4.url !== void 0) {
              let data11 = data4.url;
              if (typeof data11 == "string") {
                if (func2(data11) > 2048) {
                  let err39 = { instancePath: instancePath + "/tutorials/" + i0 + "/url", schemaPath: "#/properties/tutorials/items/properties/url/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
                if (!pattern8.test(data11)) {
                  let err40 = { instancePath: instancePath + "/tutorials/" + i0 + "/url", schemaPath: "#/properties/tutorials/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https://[^\\s/?#@]+([/?#]\\S*)?$" } };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
                if (!formats2(data11)) {
                  let err41 = { instancePath: instancePath + "/tutorials/" + i0 + "/url", schemaPath: "#/properties/tutorials/items/properties/url/format", keyword: "format", params: { format: "uri" } };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
              } else {
                let err42 = { instancePath: instancePath + "/tutorials/" + i0 + "/url", schemaPath: "#/properties/tutorials/items/properties/url/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
            if (data4.format !== void 0) {
              let data12 = data4.format;
              if (typeof data12 != "string") {
                let err43 = { instancePath: instancePath + "/tutorials/" + i0 + "/format", schemaPath: "#/properties/tutorials/items/properties/format/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
              if (!(data12 === "video" || data12 === "article" || data12 === "interactive")) {
                let err44 = { instancePath: instancePath + "/tutorials/" + i0 + "/format", schemaPath: "#/properties/tutorials/items/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.tutorials.items.properties.format.enum } };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
            if (data4.durationMinutes !== void 0) {
              let data13 = data4.durationMinutes;
              if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
                let err45 = { instancePath: instancePath + "/tutorials/" + i0 + "/durationMinutes", schemaPath: "#/properties/tutorials/items/properties/durationMinutes/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 > 1e4 || isNaN(data13)) {
                  let err46 = { instancePath: instancePath + "/tutorials/" + i0 + "/durationMinutes", schemaPath: "#/properties/tutorials/items/properties/durationMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
                if (data13 < 1 || isNaN(data13)) {
                  let err47 = { instancePath: instancePath + "/tutorials/" + i0 + "/durationMinutes", schemaPath: "#/properties/tutorials/items/properties/durationMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
              }
            }
            if (data4.thumbnail !== void 0) {
              let data14 = data4.thumbnail;
              if (typeof data14 == "string") {
                if (func2(data14) > 2048) {
                  let err48 = { instancePath: instancePath + "/tutorials/" + i0 + "/thumbnail", schemaPath: "#/properties/tutorials/items/properties/thumbnail/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
                if (!pattern8.test(data14)) {
                  let err49 = { instancePath: instancePath + "/tutorials/" + i0 + "/thumbnail", schemaPath: "#/properties/tutorials/items/properties/thumbnail/pattern", keyword: "pattern", params: { pattern: "^https://[^\\s/?#@]+([/?#]\\S*)?$" } };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
                if (!formats2(data14)) {
                  let err50 = { instancePath: instancePath + "/tutorials/" + i0 + "/thumbnail", schemaPath: "#/properties/tutorials/items/properties/thumbnail/format", keyword: "format", params: { format: "uri" } };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
              } else {
                let err51 = { instancePath: instancePath + "/tutorials/" + i0 + "/thumbnail", schemaPath: "#/properties/tutorials/items/properties/thumbnail/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
            if (data4.tags !== void 0) {
              let data15 = data4.tags;
              if (Array.isArray(data15)) {
                if (data15.length > 20) {
                  let err52 = { instancePath: instancePath + "/tutorials/" + i0 + "/tags", schemaPath: "#/properties/tutorials/items/properties/tags/maxItems", keyword: "maxItems", params: { limit: 20 } };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
                let len1 = data15.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data16 = data15[i1];
                  if (typeof data16 == "string") {
                    if (!pattern10.test(data16)) {
                      let err53 = { instancePath: instancePath + "/tutorials/" + i0 + "/tags/" + i1, schemaPath: "#/properties/tutorials/items/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$" } };
                      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                    }
                  } else {
                    let err54 = { instancePath: instancePath + "/tutorials/" + i0 + "/tags/" + i1, schemaPath: "#/properties/tutorials/items/properties/tags/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                  }
                }
                let i2 = data15.length, j0;
                if (i2 > 1) {
                  let indices0 = {};
                  for (; i2--; ) {
                    let item0 = data15[i2];
                    if (typeof item0 == "string") {
                      if (typeof indices0[item0] == "number") {
                        j0 = indices0[item0];
                        let err55 = { instancePath: instancePath + "/tutorials/" + i0 + "/tags", schemaPath: "#/properties/tutorials/items/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                        break;
                      }
                      indices0[item0] = i2;
                    }
                  }
                }
              } else {
                let err56 = { instancePath: instancePath + "/tutorials/" + i0 + "/tags", schemaPath: "#/properties/tutorials/items/properties/tags/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
            if (data4.language !== void 0) {
              let data17 = data4.language;
              if (typeof data17 == "string") {
                if (func2(data17) > 35) {
                  let err57 = { instancePath: instancePath + "/tutorials/" + i0 + "/language", schemaPath: "#/properties/tutorials/items/properties/language/maxLength", keyword: "maxLength", params: { limit: 35 } };
                  vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                }
                if (!pattern11.test(data17)) {
                  let err58 = { instancePath: instancePath + "/tutorials/" + i0 + "/language", schemaPath: "#/properties/tutorials/items/properties/language/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" } };
                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                }
              } else {
                let err59 = { instancePath: instancePath + "/tutorials/" + i0 + "/language", schemaPath: "#/properties/tutorials/items/properties/language/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
            if (data4.addedAt !== void 0) {
              let data18 = data4.addedAt;
              if (typeof data18 == "string") {
                if (!formats6.validate(data18)) {
                  let err60 = { instancePath: instancePath + "/tutorials/" + i0 + "/addedAt", schemaPath: "#/properties/tutorials/items/properties/addedAt/format", keyword: "format", params: { format: "date-time" } };
                  vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                }
              } else {
                let err61 = { instancePath: instancePath + "/tutorials/" + i0 + "/addedAt", schemaPath: "#/properties/tutorials/items/properties/addedAt/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
            }
            if (data4.approvedBy !== void 0) {
              let data19 = data4.approvedBy;
              if (typeof data19 == "string") {
                if (!pattern6.test(data19)) {
                  let err62 = { instancePath: instancePath + "/tutorials/" + i0 + "/approvedBy", schemaPath: "#/properties/tutorials/items/properties/approvedBy/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$" } };
                  vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                }
              } else {
                let err63 = { instancePath: instancePath + "/tutorials/" + i0 + "/approvedBy", schemaPath: "#/properties/tutorials/items/properties/approvedBy/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            }
          } else {
            let err64 = { instancePath: instancePath + "/tutorials/" + i0, schemaPath: "#/properties/tutorials/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
      } else {
        let err65 = { instancePath: instancePath + "/tutorials", schemaPath: "#/properties/tutorials/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
  } else {
    let err66 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}

export const validateTutorialIndex: Validate<TutorialIndex> = compiled;

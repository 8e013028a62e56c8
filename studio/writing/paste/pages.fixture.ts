/** As Word for Windows puts it on the clipboard: lists as paragraphs, tracked changes, a comment, a table. */
export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15"><title>Draft</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-text:"\\F0B7";} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle>Ketamine in care<o:p></o:p></p>
<h1 style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><b>What it is</b><o:p></o:p></h1>
<p class=MsoNormal><span lang=EN-US style='mso-bidi-font-weight:normal'>It is an <b style='mso-bidi-font-weight:normal'>anaesthetic</b>
that <i>some</i> clinics in <st1:country-region w:st="on"><st1:place w:st="on">Norway</st1:place></st1:country-region> give.<ins cite="mailto:A%20B" datetime="2026-01-01T10:00"> It is given slowly.</ins><del cite="mailto:A%20B" datetime="2026-01-01T10:00"> It is a miracle.</del></span><a style='mso-comment-reference:AB_1'></a><span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" language=JavaScript>[AB1]</a></span></span><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Before the session<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span></span><![endif]>Eat nothing<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l2 level1 lfo3'><![if !supportLists]><span><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span></span><![endif]>First <a href="https://www.example.org/paper?id=7&amp;utm_source=mail#s">a paper</a><o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>What</b><o:p></o:p></p></td><td><p class=MsoNormal><b>Infusion</b></p></td></tr>
<tr><td><p class=MsoNormal>Place</p></td><td><p class=MsoNormal>Clinic</p><p class=MsoNormal>with a nurse</p></td></tr></table>
<p class=MsoNormal>See note<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>.</p>
<!--EndFragment-->
<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><p class=MsoCommentText>Who says so?</p></div></div>
</body></html>`

/** As Google Docs does: one bold that is not bold around it all, looks in styles, lists inside lists. */
export const GOOGLE_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400">How it may work</span></h2><p dir="ltr"><span style="font-weight:400;font-style:normal">Nobody knows </span><span style="font-weight:700;font-style:normal">for sure</span><span style="font-weight:400;font-style:italic"> yet</span><span>, says </span><a href="https://www.google.com/url?q=https://www.example.org/review%3Fpage%3D2&amp;sa=D&amp;ust=1" style="text-decoration:none"><span style="color:#1155cc">a review</span></a><span>.</span></p><br /><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>One</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Inside</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Two</span></p></li></ul></b><br class="Apple-interchange-newline">`

/** As a web page does, with what a page may carry that nobody wants. */
export const WEB_PAGE = `<html><body><!--StartFragment--><article><h4>Safety</h4>
<div>First line.<br>Second line.<br><br>Another paragraph.</div>
<script>steal()</script><style>p {color: red}</style>
<p onclick="steal()">Read <a href="javascript:steal()">this</a>, <a href="data:text/html,x">that</a>, <a href="/here">here</a>,
<a href="http://www.example.org/a?fbclid=1&amp;id=2">there</a> or <a href="mailto:care@example.org">write</a>.</p>
<img src="https://tracker.example/pixel.gif" alt="pixel"><iframe src="https://evil.example"></iframe>
<p style="display:none">Hidden words</p>
<ol><li>Wait<ol><li>a day</li></ol></li><li><p>Ask</p><p>and listen</p></li></ol>
<table><caption>Who may give it</caption><thead><tr><th>Country</th><th>Who</th><th>Since</th></tr></thead>
<tbody><tr><th>Norway</th><td colspan="2">Hospitals</td></tr><tr><td>Spain</td><td>Clinics</td></tr></tbody></table>
<table><tr><td><p>Laid out <b>by a table</b></p></td></tr></table>
<blockquote>“Quoted words.”</blockquote></article><!--EndFragment--></body></html>`

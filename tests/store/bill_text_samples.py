"""Bills of our own making, in the forms in which govinfo has them."""

DOCTYPE = '<!DOCTYPE bill PUBLIC "-//US Congress//DTDs/bill.dtd//EN" "bill.dtd">'

BILL_DTD = f"""<?xml version="1.0"?>
<?xml-stylesheet type="text/xsl" href="billres.xsl"?>
{DOCTYPE}
<bill bill-stage="Reported-in-House" dms-id="H1" public-private="public">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dublinCore><dc:title>117 HR 5 RH: Plain Letters Act</dc:title></dublinCore></metadata>
  <form>
    <distribution-code display="yes">I</distribution-code><congress>117th CONGRESS</congress><session>1st Session</session>
    <legis-num>H. R. 5</legis-num><current-chamber>IN THE HOUSE OF REPRESENTATIVES</current-chamber>
    <action><action-date date="20210301">March 1, 2021</action-date>
      <action-desc><sponsor name-id="D000001">Ms. Doe</sponsor> introduced the following bill</action-desc></action>
    <legis-type>A BILL</legis-type>
    <official-title display="yes">To require that letters be plain, and for other purposes.</official-title>
  </form>
  <legis-body id="H2" style="OLC">
    <section id="H3" section-type="section-one"><enum>1.</enum><header>Short title</header>
      <text display-inline="no-display-inline">This Act may be cited as the <quote><short-title>Plain Letters Act</short-title></quote>.</text></section>
    <section id="H4"><enum>2.</enum><header>Letters to be plain</header>
      <subsection id="H5"><enum>(a)</enum><header>In general</header>
        <text display-inline="yes-display-inline">Chapter 7 of title 99, United States Code (<external-xref legal-doc="usc" parsable-cite="usc/99/7">99 U.S.C. 701 et seq.</external-xref>), is amended by adding at the end the following:</text>
        <quoted-block display-inline="no-display-inline" id="H6" style="USC">
          <section id="H7"><enum>702.</enum><header>Plainness</header>
            <subsection id="H8"><enum>(a)</enum><header>Rule</header><text display-inline="yes-display-inline">An agency shall&#x2014;</text>
              <paragraph id="H9"><enum>(1)</enum><text>write in short sentences; and</text></paragraph>
              <paragraph id="H10"><enum>(2)</enum><text>explain the word <quote>shall</quote>.</text></paragraph>
              <continuation-text continuation-text-level="subsection">No other word is required.</continuation-text>
            </subsection></section>
          <after-quoted-block>.</after-quoted-block></quoted-block></subsection>
      <subsection id="H11" changed="deleted"><enum>(b)</enum><text>This subsection was struck by the committee.</text></subsection>
      <subsection id="H12"><enum>(b)</enum><text>Letters <deleted-phrase>may</deleted-phrase><added-phrase>shall</added-phrase> be kept.</text></subsection>
    </section>
    <title id="H13"><enum>I</enum><header>Envelopes</header>
      <section id="H14"><enum>101.</enum><header>Size</header><text display-inline="no-display-inline">Envelopes may be of any size.</text></section></title>
  </legis-body>
  <endorsement><legis-num>H. R. 5</legis-num></endorsement>
</bill>"""

BILL_DTD_READS = """\
H. R. 5
IN THE HOUSE OF REPRESENTATIVES
March 1, 2021
Ms. Doe introduced the following bill
A BILL
To require that letters be plain, and for other purposes.
Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled,

SECTION 1. Short title
This Act may be cited as the “Plain Letters Act”.

SEC. 2. Letters to be plain
(a) In general.—Chapter 7 of title 99, United States Code (99 U.S.C. 701 et seq.), is amended by adding at the end the following:

    | “§ 702. Plainness
    | “(a) Rule.—An agency shall—
        | “(1) write in short sentences; and
        | “(2) explain the word ‘shall’.
    | “No other word is required.”.
[struck out: (b) This subsection was struck by the committee.]
(b) Letters [struck out: may]shall be kept.

Title I—Envelopes

SEC. 101. Size
Envelopes may be of any size."""

USLM = """<?xml version="1.0" encoding="UTF-8"?>
<bill xmlns="http://schemas.gpo.gov/xml/uslm" xmlns:dc="http://purl.org/dc/elements/1.1/">
<meta><dc:title>117 HR 5 IH</dc:title></meta><preface><docNumber>5</docNumber></preface>
<main><longTitle><docTitle>A BILL</docTitle><officialTitle>To require that letters be plain.</officialTitle></longTitle>
<enactingFormula><i>Be it enacted,</i></enactingFormula>
<section><num value="1">SECTION 1. </num><heading>SHORT TITLE.</heading><content class="block">This Act may be cited as the “<shortTitle>Plain Letters Act</shortTitle>”.</content></section>
<section><num value="2">SEC. 2. </num><heading>LETTERS.</heading>
<subsection><num value="a">(a) </num><heading><inline class="smallCaps">In general</inline>.—</heading><chapeau>Letters shall be&#8212;</chapeau>
<paragraph><num value="1">(1) </num><content>plain; and</content></paragraph>
<paragraph><num value="2">(2) </num><content>short.</content></paragraph>
<continuation>No other rule applies.</continuation></subsection>
<subsection><num value="b">(b) </num><content>Section 9 is amended by adding: <quotedContent>
<paragraph><num value="3">“(3) </num><content>sent.”</content></paragraph></quotedContent>.</content></subsection>
</section></main></bill>"""

USLM_READS = """\
A BILL
To require that letters be plain.
Be it enacted,

SECTION 1. SHORT TITLE.
This Act may be cited as the “Plain Letters Act”.

SEC. 2. LETTERS.
(a) In general.—Letters shall be—
    (1) plain; and
    (2) short.
No other rule applies.
(b) Section 9 is amended by adding:
        | “(3) sent.”."""

PLAIN = """\
[Congressional Bills 117th Congress]
                                 H. R. 5

                                 A BILL

  To require that letters be plain, and for other purposes, as long as a
                         line of it may well be.

    Be it enacted by the Senate and House of Representatives of the United
States of America in Congress assembled,

SECTION 1. SHORT TITLE.

    This Act may be cited as the ``Plain Letters Act''.

SEC. 2. LETTERS TO BE PLAIN.

    (a) In General.--Chapter 7 of title 99, United States Code, is amended
by striking section 702, and every agency that writes letters shall--
            (1) write in short sentences, none of which goes on over more
        than two lines of a page; and
            (2) explain itself.
    (b) Keeping.--Letters shall be kept.
"""


def long_bill(size: int) -> str:
    """A bill in bill.dtd's form of at most ``size`` characters, with a section for each 700."""
    section = (
        '<section id="H{0}"><enum>{0}.</enum><header>Plain letters of number {0}</header>'
        '<subsection id="a"><enum>(a)</enum><header>In general</header><text>Section 12 of the Act to make'
        " letters plain (44 U.S.C. 101) is amended by striking <quote>long</quote> and inserting"
        " <quote>short</quote>, and by adding at the end of each paragraph what makes it shorter still than it"
        ' was before in any case.</text></subsection><subsection id="b"><enum>(b)</enum><text>The Secretary'
        " shall keep each letter for as long as the writer is alive, and shall answer it within thirty days of"
        ' its receipt.</text><paragraph id="c"><enum>(1)</enum><text>Nothing in this section applies to post'
        " cards.</text></paragraph></subsection></section>"
    )
    head = f'<?xml version="1.0"?>{DOCTYPE}<bill><legis-body>'
    count = (size - len(head)) // (len(section) + 10)
    return f"{head}{''.join(section.format(n) for n in range(1, count + 1))}</legis-body></bill>"

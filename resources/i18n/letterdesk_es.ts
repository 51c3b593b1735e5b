<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>AboutPage</name>
    <message>
        <source>About the campaign</source>
        <translation>Sobre la campaña</translation>
    </message>
    <message>
        <source>About the campaign or the bill. It begins with https://</source>
        <translation>Sobre la campaña o el proyecto. Empieza con https://</translation>
    </message>
    <message>
        <source>Add a lang&amp;uage</source>
        <translation>Añadir un &amp;idioma</translation>
    </message>
    <message>
        <source>Address of a web page</source>
        <translation>Dirección de una página web</translation>
    </message>
    <message>
        <source>As you call yourselves. Writers see it.</source>
        <translation>Como se llaman ustedes. Lo ven quienes escriben.</translation>
    </message>
    <message>
        <source>Both, unless nobody could want one of them.</source>
        <translation>Las dos, salvo que nadie pueda querer una de ellas.</translation>
    </message>
    <message>
        <source>Change it each time you hand the campaign out anew.</source>
        <translation>Cámbiela cada vez que reparta la campaña de nuevo.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija una</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Letters go out in English.</source>
        <translation>Las cartas salen en inglés.</translation>
    </message>
    <message>
        <source>Positions that writers can take</source>
        <translation>Posiciones que se pueden tomar</translation>
    </message>
    <message>
        <source>Such as 2027-01-31. Leave it empty if there is none.</source>
        <translation>Por ejemplo 2027-01-31. Déjelo vacío si no hay.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out {language}</source>
        <translation>Quitar {language}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Who is behind it</source>
        <translation>Quién la organiza</translation>
    </message>
</context>
<context>
    <name>AgeBanner</name>
    <message>
        <source>&amp;Update the directory…</source>
        <translation>Act&amp;ualizar el directorio…</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>A campaign by {organiser}</source>
        <translation>Una campaña de {organiser}</translation>
    </message>
    <message>
        <source>Logo of {organiser}</source>
        <translation>Logotipo de {organiser}</translation>
    </message>
</context>
<context>
    <name>BillsPage</name>
    <message>
        <source>Bills</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Bring in a BILLSTATUS file…</source>
        <translation>Traer un archivo BILLSTATUS…</translation>
    </message>
    <message>
        <source>Choose a BILLSTATUS file</source>
        <translation>Elija un archivo BILLSTATUS</translation>
    </message>
    <message>
        <source>Facts as of {date}</source>
        <translation>Datos al {date}</translation>
    </message>
    <message>
        <source>Or drop the file here. It holds a bill’s title, sponsors and history. You find it on govinfo.gov under “Bill Status”; a newer one of a bill that is here already brings it up to date.</source>
        <translation>O suelte el archivo aquí. Contiene el título, los autores y la historia de un proyecto. Está en govinfo.gov, en “Bill Status”; uno más nuevo de un proyecto que ya está aquí lo pone al día.</translation>
    </message>
    <message>
        <source>Short name, if people use one</source>
        <translation>Nombre corto, si la gente usa uno</translation>
    </message>
    <message>
        <source>Take out {bill}</source>
        <translation>Quitar {bill}</translation>
    </message>
    <message>
        <source>Take the bill out</source>
        <translation>Quitar el proyecto</translation>
    </message>
    <message>
        <source>The facts of {bill} are up to date with the file.</source>
        <translation>Los datos de {bill} están al día con el archivo.</translation>
    </message>
    <message>
        <source>The first is the one proposed to writers.</source>
        <translation>El primero es el que se propone.</translation>
    </message>
    <message>
        <source>{bill} is in the campaign. Now say what it would do, under “What writers read”.</source>
        <translation>{bill} está en la campaña. Ahora diga qué haría, en “Lo que leen quienes escriben”.</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <source>A name, a state, IL-5, a committee or a party. A ZIP code shows who represents it; near 60613 measures from there.</source>
        <translation>Un nombre, un estado, IL-5, un comité o un partido. Un código postal muestra quién lo representa; «cerca de 60613» mide desde allí.</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Buscar un miembro</translation>
    </message>
    <message>
        <source>Find a member – Letterdesk</source>
        <translation>Buscar un miembro – Letterdesk</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>Miembros encontrados</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>No se encontró a nadie.</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer words, or only the beginning of a name.</source>
        <translation>No se encontró a nadie. Pruebe con menos palabras o solo con el comienzo de un nombre.</translation>
    </message>
    <message>
        <source>Type your ZIP code: five digits, or nine if you know them.</source>
        <translation>Escriba su código postal: cinco dígitos, o nueve si los sabe.</translation>
    </message>
    <message>
        <source>{number} found</source>
        <translation>{number} resultados</translation>
    </message>
    <message>
        <source>{number} found, nearest office first</source>
        <translation>{number} resultados, primero la oficina más cercana</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>All the facts</source>
        <translation>Todos los datos</translation>
    </message>
    <message>
        <source>All the facts about {bill}</source>
        <translation>Todos los datos sobre {bill}</translation>
    </message>
    <message>
        <source>Get the bill</source>
        <translation>Obtener el proyecto</translation>
    </message>
    <message>
        <source>Get the bill: {bill}</source>
        <translation>Obtener el proyecto: {bill}</translation>
    </message>
    <message>
        <source>Hold a letter night, or write for a list of people</source>
        <translation>Organizar una noche de cartas, o escribir para una lista de personas</translation>
    </message>
    <message>
        <source>I oppose it</source>
        <translation>Me opongo</translation>
    </message>
    <message>
        <source>I support it</source>
        <translation>Lo apoyo</translation>
    </message>
    <message>
        <source>Its organisers meant this campaign to end on {date}.</source>
        <translation>Quienes organizan esta campaña la pensaron hasta el {date}.</translation>
    </message>
    <message>
        <source>Letters to the House will be about {house}, letters to senators about {senate}.</source>
        <translation>Las cartas a la Cámara de Representantes tratarán de {house}; las cartas al Senado, de {senate}.</translation>
    </message>
    <message>
        <source>Make a campaign of your own</source>
        <translation>Haga su propia campaña</translation>
    </message>
    <message>
        <source>No campaign is installed. Please install Letterdesk again.</source>
        <translation>No hay ninguna campaña instalada. Vuelva a instalar Letterdesk.</translation>
    </message>
    <message>
        <source>Tell others: texts to copy and a flyer</source>
        <translation>Cuénteles a otros: textos para copiar y un volante</translation>
    </message>
    <message>
        <source>What both sides say</source>
        <translation>Lo que dicen ambas partes</translation>
    </message>
    <message>
        <source>What do you want to write about?</source>
        <translation>¿Sobre qué quiere escribir?</translation>
    </message>
    <message>
        <source>Where do you stand?</source>
        <translation>¿Qué piensa usted?</translation>
    </message>
    <message>
        <source>Your letters will be about {bill}.</source>
        <translation>Sus cartas tratarán de {bill}.</translation>
    </message>
    <message>
        <source>{title}, {congress}</source>
        <translation>{title}, {congress}</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>#10 (9 1/2 by 4 1/8 inches)</source>
        <translation>N.º 10 (9 1/2 por 4 1/8 pulgadas)</translation>
    </message>
    <message>
        <source>#6 3/4 (6 1/2 by 3 5/8 inches)</source>
        <translation>N.º 6 3/4 (6 1/2 por 3 5/8 pulgadas)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Envelopes</source>
        <translation>&amp;Sobres</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Continuar con él</translation>
    </message>
    <message>
        <source>&amp;Make the letters</source>
        <translation>&amp;Hacer las cartas</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Reemplazarlos</translation>
    </message>
    <message>
        <source>A file for each letter</source>
        <translation>Un archivo por carta</translation>
    </message>
    <message>
        <source>Against the bill</source>
        <translation>En contra del proyecto</translation>
    </message>
    <message>
        <source>Begin a&amp;new</source>
        <translation>Empezar de &amp;nuevo</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>Por oficina</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>Call cards</source>
        <translation>Tarjetas de llamada</translation>
    </message>
    <message>
        <source>Choose an empty &amp;folder…</source>
        <translation>Elegir una carpeta &amp;vacía…</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Carpeta para las cartas</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <source>For the bill</source>
        <translation>A favor del proyecto</translation>
    </message>
    <message>
        <source>How shall the paper be sorted?</source>
        <translation>¿Cómo se ordena el papel?</translation>
    </message>
    <message>
        <source>In this folder lie the files of an earlier batch.</source>
        <translation>En esta carpeta están los archivos de un lote anterior.</translation>
    </message>
    <message>
        <source>In this folder lies a batch of this list that was not finished.</source>
        <translation>En esta carpeta hay un lote sin terminar de esta misma lista.</translation>
    </message>
    <message>
        <source>In this folder lies an unfinished batch of another list.</source>
        <translation>En esta carpeta hay un lote sin terminar de otra lista.</translation>
    </message>
    <message>
        <source>In this folder lies an unfinished batch of this list, begun with other choices.</source>
        <translation>En esta carpeta hay un lote sin terminar de esta lista, empezado con otras opciones.</translation>
    </message>
    <message>
        <source>Named by the row of the list, without the person’s name.</source>
        <translation>Con el número de la fila de la lista, sin el nombre de la persona.</translation>
    </message>
    <message>
        <source>No envelopes</source>
        <translation>Sin sobres</translation>
    </message>
    <message>
        <source>One file to print, and a sheet before each office’s letters.</source>
        <translation>Un archivo para imprimir, con una hoja antes de las cartas de cada oficina.</translation>
    </message>
    <message>
        <source>Or choose another folder above.</source>
        <translation>O elija otra carpeta arriba.</translation>
    </message>
    <message>
        <source>Please choose a folder for the files.</source>
        <translation>Elija una carpeta para los archivos.</translation>
    </message>
    <message>
        <source>Please choose whether these people are for or against the bill.</source>
        <translation>Elija si estas personas están a favor o en contra del proyecto de ley.</translation>
    </message>
    <message>
        <source>To hand out: each person’s papers together, under a sheet with the name.</source>
        <translation>Para repartir: los papeles de cada persona juntos, bajo una hoja con su nombre.</translation>
    </message>
    <message>
        <source>What else?</source>
        <translation>¿Qué más?</translation>
    </message>
    <message>
        <source>What shall be made?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>What to say on the phone, a page for each office.</source>
        <translation>Qué decir por teléfono, una página por oficina.</translation>
    </message>
    <message>
        <source>Where do the files go?</source>
        <translation>¿Dónde se guardan los archivos?</translation>
    </message>
    <message>
        <source>Where do these people stand?</source>
        <translation>¿Qué posición tienen estas personas?</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>&amp;Another list</source>
        <translation>&amp;Otra lista</translation>
    </message>
    <message>
        <source>&amp;Between two cells stands</source>
        <translation>&amp;Entre dos celdas hay</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacía)</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartamento</translation>
    </message>
    <message>
        <source>City or town</source>
        <translation>Ciudad o pueblo</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>Do letters look broken, or is everything in one column?</source>
        <translation>¿Se ven letras raras, o está todo en una sola columna?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>House district</source>
        <translation>Distrito de la Cámara</translation>
    </message>
    <message>
        <source>Is the list read right?</source>
        <translation>¿Se lee bien la lista?</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Look at the first people. If a part is wrong, say what its column is.</source>
        <translation>Mire las primeras personas. Si algo está mal, diga qué es su columna.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Opening the list …</source>
        <translation>Abriendo la lista…</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Please say which column is the name and which is the street address.</source>
        <translation>Diga qué columna es el nombre y cuál es la dirección.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State where they vote (military mail)</source>
        <translation>Estado donde votan (correo militar)</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Puntos para la carta</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>Las columnas</translation>
    </message>
    <message>
        <source>The file’s &amp;encoding</source>
        <translation>&amp;Codificación del archivo</translation>
    </message>
    <message>
        <source>The first people</source>
        <translation>Las primeras personas</translation>
    </message>
    <message>
        <source>The first row has &amp;headings</source>
        <translation>La primera fila tiene &amp;encabezados</translation>
    </message>
    <message>
        <source>What the column “{name}” is</source>
        <translation>Qué es la columna “{name}”</translation>
    </message>
    <message>
        <source>Write although the person is there twice (yes)</source>
        <translation>Escribir aunque la persona esté dos veces (sí)</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>a bar |</source>
        <translation>una barra |</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>una coma</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>un punto y coma</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>un tabulador</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>&amp;To mend</source>
        <translation>Por co&amp;rregir</translation>
    </message>
    <message>
        <source>&amp;To mend ({number})</source>
        <translation>Por &amp;corregir ({number})</translation>
    </message>
    <message>
        <source>Letter or findings</source>
        <translation>Carta u observaciones</translation>
    </message>
    <message>
        <source>Pa&amp;rt of the campaign</source>
        <translation>Pa&amp;rte de la campaña</translation>
    </message>
    <message>
        <source>Parts of the campaign</source>
        <translation>Partes de la campaña</translation>
    </message>
    <message>
        <source>The &amp;letter</source>
        <translation>La carta (&amp;L)</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Committees</source>
        <translation>Comités</translation>
    </message>
    <message>
        <source>Local offices</source>
        <translation>Oficinas locales</translation>
    </message>
    <message>
        <source>No committees are listed.</source>
        <translation>No hay comités en la lista.</translation>
    </message>
    <message>
        <source>No local offices are listed yet.</source>
        <translation>Todavía no hay oficinas locales en la lista.</translation>
    </message>
    <message>
        <source>Open the &amp;web page in your browser</source>
        <translation>Abrir la página &amp;web en su navegador</translation>
    </message>
    <message>
        <source>Speaks and sits on committees, without a vote on final passage.</source>
        <translation>Habla y participa en comités, sin voto en la aprobación final.</translation>
    </message>
    <message>
        <source>Vacant seat</source>
        <translation>Escaño vacante</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>Washington</translation>
    </message>
</context>
<context>
    <name>DistrictMap</name>
    <message>
        <source>1 mile</source>
        <translation>1 milla</translation>
    </message>
    <message>
        <source>Chosen: {district}</source>
        <translation>Elegido: {district}</translation>
    </message>
    <message>
        <source>Map of the districts</source>
        <translation>Mapa de los distritos</translation>
    </message>
    <message>
        <source>The same choice as the list above. Arrow keys move the map, plus and minus bring it closer and farther, 0 goes back to your ZIP code. Tab goes from district to district, Space chooses.</source>
        <translation>La misma elección que en la lista de arriba. Las flechas mueven el mapa, más y menos lo acercan y lo alejan, y 0 vuelve a su código postal. Tab pasa de un distrito a otro y la barra espaciadora elige.</translation>
    </message>
    <message>
        <source>ZIP {zip}</source>
        <translation>Código {zip}</translation>
    </message>
    <message>
        <source>{number} miles</source>
        <translation>{number} millas</translation>
    </message>
</context>
<context>
    <name>DistrictQuestion</name>
    <message>
        <source>Choose the state</source>
        <translation>Elija el estado</translation>
    </message>
    <message>
        <source>Please choose the district that they told you.</source>
        <translation>Elija el distrito que le han dicho.</translation>
    </message>
    <message>
        <source>S&amp;tate of the voting residence</source>
        <translation>Es&amp;tado de residencia electoral</translation>
    </message>
    <message>
        <source>Which state do they live in?</source>
        <translation>¿En qué estado vive esta persona?</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>&amp;Another list</source>
        <translation>&amp;Otra lista</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
        <source>&amp;Count these letters</source>
        <translation>&amp;Contar estas cartas</translation>
    </message>
    <message>
        <source>&amp;Make these pages again</source>
        <translation>&amp;Hacer estas páginas otra vez</translation>
    </message>
    <message>
        <source>&amp;Numbers of the letters</source>
        <translation>&amp;Números de las cartas</translation>
    </message>
    <message>
        <source>&amp;Save everything</source>
        <translation>&amp;Guardar todo</translation>
    </message>
    <message>
        <source>A text to share with friends</source>
        <translation>Un texto para compartir con amistades</translation>
    </message>
    <message>
        <source>Answer the &amp;open rows ({count})</source>
        <translation>Resolver las filas &amp;pendientes ({count})</translation>
    </message>
    <message>
        <source>Call cards: {count}</source>
        <translation>Tarjetas de llamada: {count}</translation>
    </message>
    <message>
        <source>Call with the call card in hand. It takes about two minutes.</source>
        <translation>Llame con la tarjeta en la mano. Toma unos dos minutos.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message.</source>
        <translation>Copiado. Péguelo en un mensaje.</translation>
    </message>
    <message>
        <source>Copying the pages …</source>
        <translation>Copiando las páginas…</translation>
    </message>
    <message>
        <source>Did the printer eat some? The sheets between the offices say which numbers follow. This makes a file of just those pages.</source>
        <translation>¿La impresora se tragó algunas? Las hojas entre las oficinas dicen qué números siguen. Esto hace un archivo con solo esas páginas.</translation>
    </message>
    <message>
        <source>Envelopes: {count}</source>
        <translation>Sobres: {count}</translation>
    </message>
    <message>
        <source>Fold it at the two small marks, and check that the whole address shows through the window. Put one Forever stamp on each envelope.</source>
        <translation>Dóblela por las dos marcas pequeñas y revise que se vea toda la dirección por la ventanilla. Ponga una estampilla Forever en cada sobre.</translation>
    </message>
    <message>
        <source>Fold it in thirds, and put one Forever stamp on each envelope.</source>
        <translation>Doble cada carta en tres partes y ponga una estampilla Forever en cada sobre.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Is somebody else waiting to write?</source>
        <translation>¿Otra persona espera para escribir?</translation>
    </message>
    <message>
        <source>Letters: {count}</source>
        <translation>Cartas: {count}</translation>
    </message>
    <message>
        <source>Looking at the open rows …</source>
        <translation>Buscando las filas pendientes…</translation>
    </message>
    <message>
        <source>Made before: {folder} · letters: {count}</source>
        <translation>Hechas antes: {folder} · cartas: {count}</translation>
    </message>
    <message>
        <source>Mail to Washington is checked for safety and often takes weeks. If it is urgent, call, or write to the local office.</source>
        <translation>El correo a Washington pasa por un control de seguridad y suele tardar semanas. Si es urgente, llame por teléfono o escriba a la oficina local.</translation>
    </message>
    <message>
        <source>More rows like these: {number}</source>
        <translation>Más filas como estas: {number}</translation>
    </message>
    <message>
        <source>Nothing could be made yet.</source>
        <translation>Todavía no se pudo hacer nada.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>A&amp;brir la carpeta</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Páginas: {count}</translation>
    </message>
    <message>
        <source>Please write the first and the last number, such as 37-45.</source>
        <translation>Escriba el primer número y el último, por ejemplo 37-45.</translation>
    </message>
    <message>
        <source>Print, sign and send</source>
        <translation>Imprima, firme y envíe</translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <translation>Fila {row}: {words}</translation>
    </message>
    <message>
        <source>S&amp;horten my words</source>
        <translation>Acor&amp;tar mis palabras</translation>
    </message>
    <message>
        <source>Saved as {file}, pages: {pages}. It is picked above for printing.</source>
        <translation>Guardado como {file}, páginas: {pages}. Ya está elegido arriba para imprimir.</translation>
    </message>
    <message>
        <source>Sign each letter in ink, above your name.</source>
        <translation>Firme cada carta con tinta, encima de su nombre.</translation>
    </message>
    <message>
        <source>Some letters once more</source>
        <translation>Algunas cartas otra vez</translation>
    </message>
    <message>
        <source>Start &amp;over for the next person</source>
        <translation>&amp;Empezar de nuevo con la siguiente persona</translation>
    </message>
    <message>
        <source>Starting over removes everything typed here: name, address and words.</source>
        <translation>Al empezar de nuevo se borra todo lo que se escribió aquí: nombre, dirección y palabras.</translation>
    </message>
    <message>
        <source>Such as 37-45.</source>
        <translation>Por ejemplo 37-45.</translation>
    </message>
    <message>
        <source>Tell your friends</source>
        <translation>Cuénteselo a sus amistades</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Los archivos</translation>
    </message>
    <message>
        <source>The letter to {member} is too long. Please cut about {count} words.</source>
        <translation>La carta para {member} es demasiado larga. Quite unas {count} palabras.</translation>
    </message>
    <message>
        <source>The letters are made</source>
        <translation>Las cartas están hechas</translation>
    </message>
    <message>
        <source>These copies are for you to read. For letters to mail, choose typed ones at the preview.</source>
        <translation>Estas copias son para que usted las lea. Para enviar cartas, elija las escritas a máquina en la vista previa.</translation>
    </message>
    <message>
        <source>These letters can be counted at the station too, without any name.</source>
        <translation>Estas cartas también se pueden contar en el puesto, sin ningún nombre.</translation>
    </message>
    <message>
        <source>They are counted.</source>
        <translation>Ya están contadas.</translation>
    </message>
    <message>
        <source>Tonight’s tally</source>
        <translation>La cuenta de esta noche</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Write each letter on its lines in your own hand, and sign it.</source>
        <translation>Escriba cada carta a mano en sus líneas y fírmela.</translation>
    </message>
    <message>
        <source>Your letters and call cards are ready.</source>
        <translation>Sus cartas y tarjetas de llamada están listas.</translation>
    </message>
    <message>
        <source>a folder with a file for each letter and card</source>
        <translation>una carpeta con un archivo por cada carta y tarjeta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listas</translation>
    </message>
    <message>
        <source>each person’s papers, under a sheet with the name</source>
        <translation>los papeles de cada persona, bajo una hoja con su nombre</translation>
    </message>
    <message>
        <source>how much there is for each office, to lie beside</source>
        <translation>cuánto hay para cada oficina, para dejarla al lado</translation>
    </message>
    <message>
        <source>rows on the list</source>
        <translation>filas en la lista</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>the call cards, in the same order</source>
        <translation>las tarjetas de llamada, en el mismo orden</translation>
    </message>
    <message>
        <source>the envelopes, in the same order</source>
        <translation>los sobres, en el mismo orden</translation>
    </message>
    <message>
        <source>the letters, sorted by office</source>
        <translation>las cartas, ordenadas por oficina</translation>
    </message>
    <message>
        <source>the rows that are still open</source>
        <translation>las filas que siguen pendientes</translation>
    </message>
    <message>
        <source>the same, for programs</source>
        <translation>lo mismo, para programas</translation>
    </message>
    <message>
        <source>{file} · pages: {pages}</source>
        <translation>{file} · páginas: {pages}</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Choose the file with the newer directory</source>
        <translation>Elija el archivo con el directorio más nuevo</translation>
    </message>
    <message>
        <source>Go back to the one before…</source>
        <translation>Volver al anterior…</translation>
    </message>
    <message>
        <source>In use again: {edition}</source>
        <translation>Se usa de nuevo: {edition}</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>O suelte aquí el archivo.</translation>
    </message>
    <message>
        <source>The installed directory is unchanged.</source>
        <translation>El directorio instalado no ha cambiado.</translation>
    </message>
    <message>
        <source>Update the directory from a file…</source>
        <translation>Actualizar el directorio con un archivo…</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>&amp;Beside English</source>
        <translation>&amp;Junto al inglés</translation>
    </message>
    <message>
        <source>&amp;For those who</source>
        <translation>&amp;Para quienes</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>{field} ({language})</source>
        <translation>{field} ({language})</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>&amp;Make the report and covers</source>
        <translation>&amp;Hacer el informe y las portadas</translation>
    </message>
    <message>
        <source>&amp;Save all in a folder</source>
        <translation>&amp;Guardar todo en una carpeta</translation>
    </message>
    <message>
        <source>&amp;Who brings the letters? (optional)</source>
        <translation>&amp;Quién lleva las cartas (opcional)</translation>
    </message>
    <message>
        <source>A report, a sheet to lay on each office’s bundle, and thank-you slips.</source>
        <translation>Un informe, una portada para el paquete de cada oficina y notas de agradecimiento.</translation>
    </message>
    <message>
        <source>Add what was counted by hand on paper. When the report is printed, delete the night’s folder.</source>
        <translation>Sume lo que se contó a mano en papel. Cuando el informe esté impreso, borre la carpeta de la noche.</translation>
    </message>
    <message>
        <source>Choose the night’s &amp;folder</source>
        <translation>Elegir la carpeta de la &amp;noche</translation>
    </message>
    <message>
        <source>End of the night</source>
        <translation>Fin de la noche</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <source>Making the papers …</source>
        <translation>Haciendo los papeles…</translation>
    </message>
    <message>
        <source>The folder that was counted into tonight.</source>
        <translation>La carpeta donde se contó esta noche.</translation>
    </message>
    <message>
        <source>The night’s folder</source>
        <translation>La carpeta de la noche</translation>
    </message>
    <message>
        <source>The papers are made</source>
        <translation>Los papeles están hechos</translation>
    </message>
    <message>
        <source>Your organization, for the cover sheets. Empty leaves a line to write on.</source>
        <translation>Su organización, para las portadas. Si queda vacío, habrá una línea para escribirla.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>cartas</translation>
    </message>
    <message>
        <source>writers</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>{file} · pages: {pages}</source>
        <translation>{file} · páginas: {pages}</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Write here: {what}</source>
        <translation>Escriba aquí: {what}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Committees</source>
        <translation>Comités</translation>
    </message>
    <message>
        <source>Cosponsors: {count}</source>
        <translation>Copatrocinadores: {count}</translation>
    </message>
    <message>
        <source>Critics say</source>
        <translation>Quienes lo critican dicen</translation>
    </message>
    <message>
        <source>From a supporter: {ask}.</source>
        <translation>De quien lo apoya: {ask}.</translation>
    </message>
    <message>
        <source>From an opponent: {ask}.</source>
        <translation>De quien se opone: {ask}.</translation>
    </message>
    <message>
        <source>Introduced on {date}</source>
        <translation>Presentado el {date}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sponsor: {name}</source>
        <translation>Quien lo presentó: {name}</translation>
    </message>
    <message>
        <source>Supporters say</source>
        <translation>Quienes lo apoyan dicen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votaciones</translation>
    </message>
    <message>
        <source>What a letter can ask today</source>
        <translation>Lo que una carta puede pedir hoy</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que ha pasado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>Quién lo presentó</translation>
    </message>
    <message>
        <source>{date}: the House voted {yeas} to {nays} (roll call {number})</source>
        <translation>{date}: la Cámara votó {yeas} a {nays} (votación nominal {number})</translation>
    </message>
    <message>
        <source>{date}: the Senate voted {yeas} to {nays} (vote {number})</source>
        <translation>{date}: el Senado votó {yeas} a {nays} (votación {number})</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>&amp;Chamber</source>
        <translation>&amp;Cámara</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>&amp;Partido</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>C&amp;ommittee</source>
        <translation>C&amp;omité</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Cámara de Representantes</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>Es&amp;tado</translation>
    </message>
    <message>
        <source>Senate</source>
        <translation>Senado</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>&amp;Check now</source>
        <translation>Re&amp;visar ahora</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Todavía sin revisar.</translation>
    </message>
    <message>
        <source>Nothing to mend. This campaign is ready to hand out.</source>
        <translation>Nada que corregir. Esta campaña está lista para repartir.</translation>
    </message>
    <message>
        <source>Press a finding to go to its place.</source>
        <translation>Pulse una observación para ir a su lugar.</translation>
    </message>
    <message>
        <source>Stop &amp;checking</source>
        <translation>&amp;Dejar de revisar</translation>
    </message>
    <message>
        <source>To mend: {errors}. To make better: {rest}.</source>
        <translation>Por corregir: {errors}. Por mejorar: {rest}.</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Qué corregir</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Mailing list of {state}…</source>
        <translation>&amp;Lista de direcciones de {state}…</translation>
    </message>
    <message>
        <source>Choose a state for its &amp;mailing list</source>
        <translation>Elija un estado para su &amp;lista de direcciones</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Find a member</source>
        <translation>&amp;Buscar un miembro</translation>
    </message>
    <message>
        <source>Campaign and bill</source>
        <translation>Campaña y proyecto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your members</source>
        <translation>Sus representantes</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
</context>
<context>
    <name>GetBillDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>Bill sheet</source>
        <translation>Hoja del proyecto</translation>
    </message>
    <message>
        <source>Get the bill: {bill}</source>
        <translation>Obtener el proyecto: {bill}</translation>
    </message>
    <message>
        <source>It came with the campaign by {organiser}. A copy is saved as it was received.</source>
        <translation>Vino con la campaña de {organiser}. La copia se guarda tal como se recibió.</translation>
    </message>
    <message>
        <source>It did not come with this campaign. Congress has it on this page:</source>
        <translation>No vino con esta campaña. El Congreso lo tiene en esta página:</translation>
    </message>
    <message>
        <source>Open the page in your browser</source>
        <translation>Abrir la página en su navegador</translation>
    </message>
    <message>
        <source>QR code of {address}</source>
        <translation>Código QR de {address}</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Read it: {file}</source>
        <translation>Leerlo: {file}</translation>
    </message>
    <message>
        <source>Save a copy ({kind})</source>
        <translation>Guardar copia ({kind})</translation>
    </message>
    <message>
        <source>Save a copy: {file}</source>
        <translation>Guardar una copia: {file}</translation>
    </message>
    <message>
        <source>The official text</source>
        <translation>El texto oficial</translation>
    </message>
    <message>
        <source>To compare it with the page of Congress, or to find other versions:</source>
        <translation>Para compararlo con la página del Congreso o buscar otras versiones:</translation>
    </message>
    <message>
        <source>Two pages, one sheet of paper: what the bill does section by section, its history, votes and sponsors, what both sides say, and where the official text is.</source>
        <translation>Dos páginas, una hoja de papel: qué hace el proyecto sección por sección, su historia, votaciones y autores, qué dicen los dos lados y dónde está el texto oficial.</translation>
    </message>
    <message>
        <source>Type it, or point a phone’s camera at the code.</source>
        <translation>Escríbala o apunte al código con la cámara de un teléfono.</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>I am still &amp;here</source>
        <translation>Sigo &amp;aquí</translation>
    </message>
    <message>
        <source>In {count} seconds everything typed here will be removed, so that nobody else reads it.</source>
        <translation>En {count} segundos se borrará todo lo escrito aquí, para que nadie más lo lea.</translation>
    </message>
    <message>
        <source>Press any key, touch the screen or move the mouse, and everything stays.</source>
        <translation>Pulse cualquier tecla, toque la pantalla o mueva el ratón, y todo se queda.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>For the organizer</source>
        <translation>Para quien organiza</translation>
    </message>
    <message>
        <source>I am &amp;done</source>
        <translation>Ya &amp;terminé</translation>
    </message>
    <message>
        <source>When you are done, everything typed here is removed.</source>
        <translation>Cuando termine, se borrará todo lo escrito aquí.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>&amp;How many writers do you expect?</source>
        <translation>¿C&amp;uántas personas espera?</translation>
    </message>
    <message>
        <source>&amp;Language of the writers</source>
        <translation>Idi&amp;oma de quienes escriben</translation>
    </message>
    <message>
        <source>&amp;Make the kit</source>
        <translation>&amp;Hacer el juego de papeles</translation>
    </message>
    <message>
        <source>&amp;Save all in a folder</source>
        <translation>&amp;Guardar todo en una carpeta</translation>
    </message>
    <message>
        <source>&amp;Where do they come from?</source>
        <translation>¿De &amp;dónde vienen?</translation>
    </message>
    <message>
        <source>All sheets for an evening with pens and paper, black and white.</source>
        <translation>Todas las hojas para una noche con lápiz y papel, en blanco y negro.</translation>
    </message>
    <message>
        <source>Begin with print-list.pdf: it says how many copies of each sheet to print.</source>
        <translation>Empiece con print-list.pdf: dice cuántas copias imprimir de cada hoja.</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>De cualquier lugar</translation>
    </message>
    <message>
        <source>Making the kit …</source>
        <translation>Haciendo el juego de papeles…</translation>
    </message>
    <message>
        <source>Members of a state are then printed by name.</source>
        <translation>Así los miembros de un estado se imprimen con su nombre.</translation>
    </message>
    <message>
        <source>Paper kit</source>
        <translation>Juego de papeles</translation>
    </message>
    <message>
        <source>Please write a number from 1 to {most}.</source>
        <translation>Escriba un número del 1 al {most}.</translation>
    </message>
    <message>
        <source>The kit is made</source>
        <translation>El juego de papeles está hecho</translation>
    </message>
    <message>
        <source>{file} · pages: {pages} · copies: {copies}</source>
        <translation>{file} · páginas: {pages} · copias: {copies}</translation>
    </message>
</context>
<context>
    <name>LastDay</name>
    <message>
        <source>Write it as year-month-day, such as 2027-01-31.</source>
        <translation>Escríbalo como año-mes-día, por ejemplo 2027-01-31.</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Adopted</source>
        <translation>Adoptado</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>As it stands: {stage}</source>
        <translation>Como está: {stage}</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Ended with its Congress</source>
        <translation>Terminó con su Congreso</translation>
    </message>
    <message>
        <source>In committee</source>
        <translation>En comité</translation>
    </message>
    <message>
        <source>In the other chamber’s committee</source>
        <translation>En un comité de la otra cámara</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Letter t&amp;o</source>
        <translation>&amp;Carta para</translation>
    </message>
    <message>
        <source>Out of committee</source>
        <translation>Salió del comité</translation>
    </message>
    <message>
        <source>Passed by both chambers</source>
        <translation>Aprobado por las dos cámaras</translation>
    </message>
    <message>
        <source>Passed by one chamber</source>
        <translation>Aprobado por una cámara</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Ready for a vote</source>
        <translation>Listo para votarse</translation>
    </message>
    <message>
        <source>Ready for a vote in the other chamber</source>
        <translation>Listo para votarse en la otra cámara</translation>
    </message>
    <message>
        <source>Sent to the President</source>
        <translation>Enviado al Presidente</translation>
    </message>
    <message>
        <source>Sta&amp;ge of the bill</source>
        <translation>&amp;Etapa del proyecto</translation>
    </message>
    <message>
        <source>The letter is {count} words too long for its page.</source>
        <translation>A la carta le sobran {count} palabras para su página.</translation>
    </message>
    <message>
        <source>Vetoed</source>
        <translation>Vetado</translation>
    </message>
    <message>
        <source>What the writer reads beside the English letter</source>
        <translation>Lo que se lee junto a la carta en inglés</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>&amp;Open a list…</source>
        <translation>&amp;Abrir una lista…</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx), an OpenDocument sheet (.ods) or a CSV file.</source>
        <translation>Un libro de Excel (.xlsx), una hoja de OpenDocument (.ods) o un archivo CSV.</translation>
    </message>
    <message>
        <source>Choose the list of people</source>
        <translation>Elija la lista de personas</translation>
    </message>
    <message>
        <source>Columns for the name, the street and the ZIP code. City and state help.</source>
        <translation>Columnas para el nombre, la dirección y el código postal. La ciudad y el estado ayudan.</translation>
    </message>
    <message>
        <source>Letters from a list</source>
        <translation>Cartas de una lista</translation>
    </message>
    <message>
        <source>One person in each row, and headings in the first row.</source>
        <translation>Una persona en cada fila, y encabezados en la primera.</translation>
    </message>
    <message>
        <source>Opening the list …</source>
        <translation>Abriendo la lista…</translation>
    </message>
    <message>
        <source>The list stays where it is and is not changed. Nothing of it is kept but the letters that you have made.</source>
        <translation>La lista se queda donde está y no se cambia. De ella no se guarda nada más que las cartas que usted haga.</translation>
    </message>
    <message>
        <source>What the list needs</source>
        <translation>Qué necesita la lista</translation>
    </message>
    <message>
        <source>You have a list of people who want to write. Here you make all their letters.</source>
        <translation>Usted tiene una lista de personas que quieren escribir. Aquí se hacen todas sus cartas.</translation>
    </message>
</context>
<context>
    <name>LogoEntry</name>
    <message>
        <source>Choose a picture</source>
        <translation>Elija una imagen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Logo of {organiser}</source>
        <translation>Logotipo de {organiser}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>Writers see it beside your name. PNG or JPEG, at most 2,000 pixels each way.</source>
        <translation>Quienes escriben lo ven junto a su nombre. PNG o JPEG, de 2,000 píxeles por lado como máximo.</translation>
    </message>
</context>
<context>
    <name>MailingDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>Addresses and phone numbers in Washington, for letters and envelopes.</source>
        <translation>Direcciones y teléfonos en Washington, para cartas y sobres.</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>Como se imprime</translation>
    </message>
    <message>
        <source>For a spreadsheet or a mail merge</source>
        <translation>Para una hoja de cálculo o para combinar correspondencia</translation>
    </message>
    <message>
        <source>Mailing list of {state}</source>
        <translation>Lista de direcciones de {state}</translation>
    </message>
    <message>
        <source>Or save it as</source>
        <translation>O guárdela como</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>To copy and paste</source>
        <translation>Para copiar y pegar</translation>
    </message>
    <message>
        <source>{number} pages</source>
        <translation>{number} páginas</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>&amp;Another list</source>
        <translation>&amp;Otra lista</translation>
    </message>
    <message>
        <source>&amp;Back to the files</source>
        <translation>&amp;Volver a los archivos</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Stop, and keep what is finished</source>
        <translation>&amp;Parar y guardar lo terminado</translation>
    </message>
    <message>
        <source>About a minute left</source>
        <translation>Falta más o menos un minuto</translation>
    </message>
    <message>
        <source>About {minutes} minutes left</source>
        <translation>Faltan unos {minutes} minutos</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Falta menos de un minuto</translation>
    </message>
    <message>
        <source>Letters are being made</source>
        <translation>Se están haciendo las cartas</translation>
    </message>
    <message>
        <source>Letters made</source>
        <translation>Cartas hechas</translation>
    </message>
    <message>
        <source>Looking up who represents everybody …</source>
        <translation>Buscando quién representa a cada persona…</translation>
    </message>
    <message>
        <source>Nothing is made yet.</source>
        <translation>Todavía no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Putting the pages together …</source>
        <translation>Juntando las páginas…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Stopping. The letters that are being made just now are finished first.</source>
        <translation>Se va a parar. Antes se terminan las cartas que se están haciendo en este momento.</translation>
    </message>
    <message>
        <source>What is finished is kept. “Go on” makes only what is missing.</source>
        <translation>Lo terminado se conserva. “Continuar” hace solo lo que falta.</translation>
    </message>
    <message>
        <source>You can look after other things meanwhile, also in this window.</source>
        <translation>Mientras tanto puede ocuparse de otras cosas, también en esta ventana.</translation>
    </message>
    <message>
        <source>{done} of {total} letters</source>
        <translation>{done} de {total} cartas</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>Appointed to the seat; by our data the term ends on {date}.</source>
        <translation>Ocupa el escaño por nombramiento; según nuestros datos, el mandato termina el {date}.</translation>
    </message>
    <message>
        <source>By our data the term ended on {date}. Please check who holds the seat before you mail.</source>
        <translation>Según nuestros datos, el mandato terminó el {date}. Compruebe quién ocupa el escaño antes de enviar la carta.</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Comités</translation>
    </message>
    <message>
        <source>Fax {number}</source>
        <translation>Fax {number}</translation>
    </message>
    <message>
        <source>In Congress</source>
        <translation>En el Congreso</translation>
    </message>
    <message>
        <source>In this chamber since {date}.</source>
        <translation>En esta cámara desde el {date}.</translation>
    </message>
    <message>
        <source>Office in Washington</source>
        <translation>Oficina en Washington</translation>
    </message>
    <message>
        <source>Offices at home</source>
        <translation>Oficinas locales</translation>
    </message>
    <message>
        <source>Open {hours}</source>
        <translation>Horario: {hours}</translation>
    </message>
    <message>
        <source>Phone {number}</source>
        <translation>Teléfono {number}</translation>
    </message>
    <message>
        <source>Term ends on {date}.</source>
        <translation>El mandato termina el {date}.</translation>
    </message>
    <message>
        <source>We have no office or phone number yet. The Capitol switchboard reaches every office: {phone}</source>
        <translation>Todavía no tenemos oficina ni teléfono. La central telefónica del Capitolio comunica con todas las oficinas: {phone}</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>preside el comité</translation>
    </message>
    <message>
        <source>chairman</source>
        <translation>presidente</translation>
    </message>
    <message>
        <source>chairwoman</source>
        <translation>presidenta</translation>
    </message>
    <message>
        <source>cochairman</source>
        <translation>copresidente</translation>
    </message>
    <message>
        <source>ex officio</source>
        <translation>ex officio</translation>
    </message>
    <message>
        <source>ranking member</source>
        <translation>líder de la minoría en el comité</translation>
    </message>
    <message>
        <source>vice chair</source>
        <translation>vicepresidencia</translation>
    </message>
    <message>
        <source>vice chairman</source>
        <translation>vicepresidente</translation>
    </message>
    <message>
        <source>vice chairwoman</source>
        <translation>vicepresidenta</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>A local office</source>
        <translation>Una oficina local</translation>
    </message>
    <message>
        <source>All about {name}</source>
        <translation>Todo sobre {name}</translation>
    </message>
    <message>
        <source>Choose the state</source>
        <translation>Elija el estado</translation>
    </message>
    <message>
        <source>Delegate for {state}</source>
        <translation>Delegado/a por {state}</translation>
    </message>
    <message>
        <source>Democrat</source>
        <translation>Partido Demócrata</translation>
    </message>
    <message>
        <source>Faster: local mail is not screened in Washington.</source>
        <translation>Más rápido: el correo local no pasa por la inspección de Washington.</translation>
    </message>
    <message>
        <source>Go back and &amp;fix the address</source>
        <translation>Volver y corre&amp;gir la dirección</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Independiente</translation>
    </message>
    <message>
        <source>Junior senator for {state}</source>
        <translation>Senador/a de {state} con menos antigüedad</translation>
    </message>
    <message>
        <source>Mail to the Capitol is screened first and often takes weeks.</source>
        <translation>El correo al Capitolio pasa primero por una inspección y a menudo tarda semanas.</translation>
    </message>
    <message>
        <source>Representative for all of {state}</source>
        <translation>Representante de todo {state}</translation>
    </message>
    <message>
        <source>Representative for {state}, district {district}</source>
        <translation>Representante de {state}, distrito {district}</translation>
    </message>
    <message>
        <source>Republican</source>
        <translation>Partido Republicano</translation>
    </message>
    <message>
        <source>Resident Commissioner for {state}</source>
        <translation>Comisionado/a Residente de {state}</translation>
    </message>
    <message>
        <source>S&amp;tate of your voting residence</source>
        <translation>Es&amp;tado donde usted vota</translation>
    </message>
    <message>
        <source>Send the letters to</source>
        <translation>Enviar las cartas a</translation>
    </message>
    <message>
        <source>Senior senator for {state}</source>
        <translation>Senador/a de {state} con más antigüedad</translation>
    </message>
    <message>
        <source>The nearest local office</source>
        <translation>La oficina local más cercana</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>Washington</translation>
    </message>
    <message>
        <source>Who represents you</source>
        <translation>Quiénes le representan</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir a</translation>
    </message>
    <message>
        <source>the District of Columbia</source>
        <translation>el Distrito de Columbia</translation>
    </message>
    <message>
        <source>the Northern Mariana Islands</source>
        <translation>las Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>the U.S. Virgin Islands</source>
        <translation>las Islas Vírgenes de EE. UU.</translation>
    </message>
    <message>
        <source>{city}, 1 mile</source>
        <translation>{city}, a 1 milla</translation>
    </message>
    <message>
        <source>{city}, {miles} miles</source>
        <translation>{city}, a {miles} millas</translation>
    </message>
    <message>
        <source>{name}: {office}</source>
        <translation>{name}: {office}</translation>
    </message>
    <message>
        <source>{phone} in Washington</source>
        <translation>{phone} en Washington</translation>
    </message>
    <message>
        <source>{phone}, the Capitol switchboard</source>
        <translation>{phone}, la central telefónica del Capitolio</translation>
    </message>
    <message>
        <source>{state}, district {district}</source>
        <translation>{state}, distrito {district}</translation>
    </message>
</context>
<context>
    <name>MoreChoices</name>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>A &amp;quién</translation>
    </message>
    <message>
        <source>A copy for each person to keep, not to mail.</source>
        <translation>Una copia para que cada persona la conserve, no para enviarla.</translation>
    </message>
    <message>
        <source>Both senators and the representative</source>
        <translation>A los dos senadores y al representante</translation>
    </message>
    <message>
        <source>For a #10 window envelope</source>
        <translation>Para un sobre n.º 10 con ventanilla</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Lines to write by hand</source>
        <translation>Líneas para escribir a mano</translation>
    </message>
    <message>
        <source>More choices: to whom, which office, which paper</source>
        <translation>Más opciones: a quién, qué oficina, qué papel</translation>
    </message>
    <message>
        <source>Names in manifest.json</source>
        <translation>Nombres en manifest.json</translation>
    </message>
    <message>
        <source>Only the representative</source>
        <translation>Solo al representante</translation>
    </message>
    <message>
        <source>Only the senators</source>
        <translation>Solo a los senadores</translation>
    </message>
    <message>
        <source>The address shows through the window.</source>
        <translation>La dirección se ve por la ventanilla.</translation>
    </message>
    <message>
        <source>The list of all letters then says who wrote each. Without this, only the row.</source>
        <translation>La lista de todas las cartas dice entonces quién escribió cada una. Si no, solo dice la fila.</translation>
    </message>
    <message>
        <source>The office nearest to each person</source>
        <translation>La oficina más cercana a cada persona</translation>
    </message>
    <message>
        <source>Typed, on one page</source>
        <translation>Escrita a máquina, en una página</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>Washington</translation>
    </message>
    <message>
        <source>Which &amp;office</source>
        <translation>Qué &amp;oficina</translation>
    </message>
</context>
<context>
    <name>NightPage</name>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Campaña</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Put them away</source>
        <translation>&amp;Descartarlas</translation>
    </message>
    <message>
        <source>Another list?</source>
        <translation>¿Otra lista?</translation>
    </message>
    <message>
        <source>With another list they will be gone.</source>
        <translation>Con otra lista se perderán.</translation>
    </message>
    <message>
        <source>Your answers to open rows are not saved or made yet.</source>
        <translation>Sus respuestas a las filas pendientes no están guardadas ni hechas cartas.</translation>
    </message>
</context>
<context>
    <name>NightWindow</name>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Close the letter night?</source>
        <translation>¿Cerrar la noche de cartas?</translation>
    </message>
    <message>
        <source>If you close now, they will be gone.</source>
        <translation>Si cierra ahora, se perderán.</translation>
    </message>
    <message>
        <source>Letter night – Letterdesk</source>
        <translation>Noche de cartas – Letterdesk</translation>
    </message>
    <message>
        <source>Letters are still being made.</source>
        <translation>Todavía se están haciendo cartas.</translation>
    </message>
    <message>
        <source>What is finished is kept. You can go on later from the same folder.</source>
        <translation>Lo terminado se conserva. Puede continuar más tarde con la misma carpeta.</translation>
    </message>
    <message>
        <source>Your answers to open rows are not saved or made yet.</source>
        <translation>Sus respuestas a las filas pendientes no están guardadas ni hechas cartas.</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>1 mile from your ZIP code</source>
        <translation>A 1 milla de su código postal</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copiar teléfono</translation>
    </message>
    <message>
        <source>Fax: {fax}</source>
        <translation>Fax: {fax}</translation>
    </message>
    <message>
        <source>Hours: {hours}</source>
        <translation>Horario: {hours}</translation>
    </message>
    <message>
        <source>No phone number is listed.</source>
        <translation>No hay número de teléfono en la lista.</translation>
    </message>
    <message>
        <source>No street address is listed. Please ring.</source>
        <translation>No hay dirección en la lista. Llame por teléfono, por favor.</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>La dirección está copiada.</translation>
    </message>
    <message>
        <source>The phone number is copied.</source>
        <translation>El número de teléfono está copiado.</translation>
    </message>
    <message>
        <source>{miles} miles from your ZIP code</source>
        <translation>A {miles} millas de su código postal</translation>
    </message>
</context>
<context>
    <name>OfficialTexts</name>
    <message>
        <source>As XML or TXT to be read here, or as PDF to be saved. You find it at {address}; keep the file’s name, which says what it is.</source>
        <translation>En XML o TXT para leerlo aquí, o en PDF para guardarlo. Está en {address}; no cambie el nombre del archivo, que dice qué es.</translation>
    </message>
    <message>
        <source>Choose an official text</source>
        <translation>Elija un texto oficial</translation>
    </message>
    <message>
        <source>Official text</source>
        <translation>Texto oficial</translation>
    </message>
    <message>
        <source>Put in an official text of {bill}</source>
        <translation>Agregar un texto oficial de {bill}</translation>
    </message>
    <message>
        <source>Put in an official text…</source>
        <translation>Agregar un texto oficial…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out {file}</source>
        <translation>Quitar {file}</translation>
    </message>
    <message>
        <source>{file} is in the campaign.</source>
        <translation>{file} está en la campaña.</translation>
    </message>
    <message>
        <source>{file} is not a text of {bill}. Nothing was changed.</source>
        <translation>{file} no es un texto de {bill}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is taken out.</source>
        <translation>Se quitó {file}.</translation>
    </message>
    <message>
        <source>{name}: {version}</source>
        <translation>{name}: {version}</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Install on this computer</source>
        <translation>&amp;Instalar en esta computadora</translation>
    </message>
    <message>
        <source>&amp;Make one file to hand out…</source>
        <translation>&amp;Hacer un archivo para repartir…</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Reemplazarlo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Guardar y cerrar</translation>
    </message>
    <message>
        <source>And {number} more.</source>
        <translation>Y {number} más.</translation>
    </message>
    <message>
        <source>Choose a folder for the file</source>
        <translation>Elija una carpeta para el archivo</translation>
    </message>
    <message>
        <source>Close and &amp;lose my changes</source>
        <translation>Cerrar y &amp;perder mis cambios</translation>
    </message>
    <message>
        <source>Close the campaign?</source>
        <translation>¿Cerrar la campaña?</translation>
    </message>
    <message>
        <source>Looking whether anything must be mended first …</source>
        <translation>Buscando si hay algo que corregir antes…</translation>
    </message>
    <message>
        <source>Make a campaign – Letterdesk</source>
        <translation>Hacer una campaña – Letterdesk</translation>
    </message>
    <message>
        <source>Making the file …</source>
        <translation>Haciendo el archivo…</translation>
    </message>
    <message>
        <source>No file was made. These must be mended first:</source>
        <translation>No se hizo ningún archivo. Antes hay que corregir esto:</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>Save &amp;mine over it</source>
        <translation>Guardar lo &amp;mío encima</translation>
    </message>
    <message>
        <source>Save over it?</source>
        <translation>¿Guardar encima?</translation>
    </message>
    <message>
        <source>Saved in {folder}.</source>
        <translation>Guardado en {folder}.</translation>
    </message>
    <message>
        <source>There is already a file {name} in this folder.</source>
        <translation>Ya hay un archivo {name} en esta carpeta.</translation>
    </message>
    <message>
        <source>Your campaign is in one file, ready to hand out: {path}</source>
        <translation>Su campaña está en un archivo, lista para repartir: {path}</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation>Sus cambios todavía no están guardados.</translation>
    </message>
    <message>
        <source>Your words are still here.</source>
        <translation>Sus palabras siguen aquí.</translation>
    </message>
    <message>
        <source>{campaign}[*] – Make a campaign</source>
        <translation>{campaign}[*] – Hacer una campaña</translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Fit the page to the window&apos;s width</source>
        <translation>Ajustar la página al ancho de la ventana</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Al ancho</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Ocultar el texto</translation>
    </message>
    <message>
        <source>Make the page larger</source>
        <translation>Ver la página más grande</translation>
    </message>
    <message>
        <source>Make the page smaller</source>
        <translation>Ver la página más pequeña</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Leer como texto</translation>
    </message>
    <message>
        <source>Size of the page on the screen</source>
        <translation>Tamaño de la página en la pantalla</translation>
    </message>
    <message>
        <source>The letters cannot be shown. Please go back one step and try again.</source>
        <translation>No se pueden mostrar las cartas. Vuelva un paso atrás e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The words of this page</source>
        <translation>Las palabras de esta página</translation>
    </message>
    <message>
        <source>Your letters will be shown here.</source>
        <translation>Aquí verá sus cartas.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>#10, 9 1/2 inches long</source>
        <translation>N.º 10, de 9 1/2 pulgadas de largo</translation>
    </message>
    <message>
        <source>#6 3/4, 6 1/2 inches long</source>
        <translation>N.º 6 3/4, de 6 1/2 pulgadas de largo</translation>
    </message>
    <message>
        <source>Envelopes to print</source>
        <translation>Sobres para imprimir</translation>
    </message>
    <message>
        <source>For a #10 window envelope</source>
        <translation>Para un sobre n.º 10 con ventanilla</translation>
    </message>
    <message>
        <source>Lines to write by hand</source>
        <translation>Líneas para escribir a mano</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The address shows through the window.</source>
        <translation>La dirección se ve por la ventanilla.</translation>
    </message>
    <message>
        <source>This copy is for you to keep.</source>
        <translation>Esta copia es para usted.</translation>
    </message>
    <message>
        <source>Typed, on one page</source>
        <translation>A máquina, en una página</translation>
    </message>
    <message>
        <source>Your own copy in large print</source>
        <translation>Su propia copia en letra grande</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Vacant seat</source>
        <translation>Escaño vacante</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>por nombramiento</translation>
    </message>
    <message>
        <source>may be yours</source>
        <translation>puede ser el suyo</translation>
    </message>
    <message>
        <source>office {miles} mi away</source>
        <translation>oficina a {miles} mi</translation>
    </message>
    <message>
        <source>term ended</source>
        <translation>mandato terminado</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>&amp;Apartment (optional)</source>
        <translation>A&amp;partamento (si tiene)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Phone (optional)</source>
        <translation>Telé&amp;fono (si quiere)</translation>
    </message>
    <message>
        <source>&amp;Street address</source>
        <translation>Ca&amp;lle y número</translation>
    </message>
    <message>
        <source>&amp;ZIP code</source>
        <translation>Código &amp;ZIP</translation>
    </message>
    <message>
        <source>C&amp;ity or town</source>
        <translation>C&amp;iudad o pueblo</translation>
    </message>
    <message>
        <source>Choose the state</source>
        <translation>Elija el estado</translation>
    </message>
    <message>
        <source>Choose your state</source>
        <translation>Elija su estado</translation>
    </message>
    <message>
        <source>City and state come from the ZIP code.</source>
        <translation>La ciudad y el estado salen del código ZIP.</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>Es&amp;tado</translation>
    </message>
    <message>
        <source>Some offices call back. It goes below your name in the letter.</source>
        <translation>Algunas oficinas devuelven la llamada. El número va debajo de su nombre en la carta.</translation>
    </message>
    <message>
        <source>The post office calls this place {place}.</source>
        <translation>El correo llama a este lugar {place}.</translation>
    </message>
    <message>
        <source>This ZIP code lies in more than one state. Please choose yours.</source>
        <translation>Este código ZIP está en más de un estado. Elija el suyo.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
</context>
<context>
    <name>PersonQuestion</name>
    <message>
        <source>As it stands in the list. It may also be left empty.</source>
        <translation>Como está en la lista. También puede quedar vacío.</translation>
    </message>
    <message>
        <source>State where they &amp;vote</source>
        <translation>Estado donde &amp;votan</translation>
    </message>
    <message>
        <source>Talking p&amp;oints</source>
        <translation>Punt&amp;os para la carta</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>&amp;End the kiosk</source>
        <translation>&amp;Terminar el quiosco</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>For the organizer</source>
        <translation>Para quien organiza</translation>
    </message>
    <message>
        <source>That is not the PIN. Please wait {count} seconds, then try again.</source>
        <translation>Ese no es el PIN. Espere {count} segundos e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The PIN ends the kiosk and leads back to the computer.</source>
        <translation>El PIN termina el quiosco y regresa a la computadora.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Search for the state and district where you vote, such as TX-23.</source>
        <translation>Busque el estado y el distrito donde usted vota, por ejemplo TX-23.</translation>
    </message>
    <message>
        <source>Which state do you live in?</source>
        <translation>¿En qué estado vive usted?</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>End of the night</source>
        <translation>Fin de la noche</translation>
    </message>
    <message>
        <source>Letters from a list</source>
        <translation>Cartas de una lista</translation>
    </message>
    <message>
        <source>Paper kit</source>
        <translation>Juego de papeles</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Tasks of the night</source>
        <translation>Tareas de la noche</translation>
    </message>
    <message>
        <source>{place}. You are here.</source>
        <translation>{place}. Usted está aquí.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>&amp;Continue to print or save</source>
        <translation>&amp;Continuar para imprimir o guardar</translation>
    </message>
    <message>
        <source>Call card for {member}</source>
        <translation>Tarjeta de llamada: {member}</translation>
    </message>
    <message>
        <source>Call cards</source>
        <translation>Tarjetas de llamada</translation>
    </message>
    <message>
        <source>Change who you write to</source>
        <translation>Cambiar a quién escribe</translation>
    </message>
    <message>
        <source>Change your name or address</source>
        <translation>Cambiar su nombre o dirección</translation>
    </message>
    <message>
        <source>Change your words</source>
        <translation>Cambiar sus palabras</translation>
    </message>
    <message>
        <source>Envelope to {member}</source>
        <translation>Sobre para {member}</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Sobres</translation>
    </message>
    <message>
        <source>Fits on one page</source>
        <translation>Cabe en una página</translation>
    </message>
    <message>
        <source>Letter to {member}</source>
        <translation>Carta a {member}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Read it before you print</source>
        <translation>Lea todo antes de imprimir</translation>
    </message>
    <message>
        <source>S&amp;horten my words</source>
        <translation>Acor&amp;tar mis palabras</translation>
    </message>
    <message>
        <source>The address as post machines read it</source>
        <translation>La dirección como la leen las máquinas del correo</translation>
    </message>
    <message>
        <source>Too long for one page. Please cut about {count} words.</source>
        <translation>Es demasiado larga para una página. Quite unas {count} palabras.</translation>
    </message>
    <message>
        <source>{bill}: {ask}</source>
        <translation>{bill}: {ask}</translation>
    </message>
    <message>
        <source>{number}, {place}</source>
        <translation>{number}, {place}</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>&amp;Print the letters</source>
        <translation>&amp;Imprimir las cartas</translation>
    </message>
    <message>
        <source>All {count} call cards</source>
        <translation>Las {count} tarjetas de llamada</translation>
    </message>
    <message>
        <source>All {count} envelopes</source>
        <translation>Los {count} sobres</translation>
    </message>
    <message>
        <source>All {count} letters</source>
        <translation>Las {count} cartas</translation>
    </message>
    <message>
        <source>Only for {member}</source>
        <translation>Solo para {member}</translation>
    </message>
    <message>
        <source>Print the &amp;envelopes</source>
        <translation>Imprimir los &amp;sobres</translation>
    </message>
    <message>
        <source>Print the call c&amp;ards</source>
        <translation>Imprimir las &amp;tarjetas de llamada</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Cuáles</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Cancel the printing</source>
        <translation>Cancelar la impresión</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Sending the pages to the printer…</source>
        <translation>Enviando las páginas a la impresora…</translation>
    </message>
</context>
<context>
    <name>PrintPapers</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print {file}</source>
        <translation>Imprimir {file}</translation>
    </message>
    <message>
        <source>Which f&amp;ile</source>
        <translation>Qué &amp;archivo</translation>
    </message>
</context>
<context>
    <name>PrinterLine</name>
    <message>
        <source>Printer “{printer}” is ready. Jobs in line: {count}.</source>
        <translation>La impresora “{printer}” está lista. Trabajos en la cola: {count}.</translation>
    </message>
    <message>
        <source>This computer has no default printer.</source>
        <translation>Esta computadora no tiene impresora predeterminada.</translation>
    </message>
</context>
<context>
    <name>PrintingDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Nothing leaves this computer. Nothing is kept unless you save it.</source>
        <translation>Nada sale de esta computadora. Nada se guarda si usted no lo guarda.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Paso {number} de {count}: {name}</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}. Done.</source>
        <translation>Paso {number} de {count}: {name}. Listo.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}. You are here.</source>
        <translation>Paso {number} de {count}: {name}. Usted está aquí.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Open the official page in your &amp;browser</source>
        <translation>Abrir la página oficial en su &amp;navegador</translation>
    </message>
</context>
<context>
    <name>ReasonsPage</name>
    <message>
        <source>(still to be written)</source>
        <translation>(todavía por escribir)</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Añadir una razón</translation>
    </message>
    <message>
        <source>Each has a short label, and the sentence that it puts in the letter. Write at least {number} for each position.</source>
        <translation>Cada una tiene una etiqueta corta y la frase que pone en la carta. Escriba al menos {number} para cada posición.</translation>
    </message>
    <message>
        <source>Label to tick</source>
        <translation>Etiqueta para marcar</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Reasons to tick</source>
        <translation>Razones para marcar</translation>
    </message>
    <message>
        <source>Sentence in the letter</source>
        <translation>Frase en la carta</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>There is no reason yet.</source>
        <translation>Todavía no hay ninguna razón.</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder for your letters</source>
        <translation>Elija una carpeta para sus cartas</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Replace the old files</source>
        <translation>Reemplazar los archivos anteriores</translation>
    </message>
    <message>
        <source>Save in a new folder, {folder}</source>
        <translation>Guardar en una carpeta nueva, {folder}</translation>
    </message>
    <message>
        <source>Saved. {count} files are now in the folder “{folder}”.</source>
        <translation>Guardado. Ahora hay {count} archivos suyos en la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>Saved. {name} is now in the folder “{folder}”.</source>
        <translation>Guardado. {name} está ahora en la carpeta “{folder}”.</translation>
    </message>
    <message>
        <source>This folder already has files of the same name, such as {name}. Nothing was saved yet. What would you like to do?</source>
        <translation>En esta carpeta ya hay archivos con el mismo nombre, por ejemplo {name}. Todavía no se guardó nada. ¿Qué quiere hacer?</translation>
    </message>
</context>
<context>
    <name>SeatMap</name>
    <message>
        <source>Click your district, or choose it in the list. Borders on this map are rough, good to a mile or two: if you live near one, trust your voter card.</source>
        <translation>Haga clic en su distrito o elíjalo en la lista. Los límites de este mapa son aproximados, con un error de una o dos millas: si vive cerca de uno, confíe en su tarjeta de votante.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>That spot is outside {state}. Please choose a colored district.</source>
        <translation>Ese punto está fuera de {state}. Elija uno de los distritos de color.</translation>
    </message>
    <message>
        <source>That spot lies in {district}, which is not one of your ZIP code&apos;s districts. Please choose a colored one.</source>
        <translation>Ese punto está en {district}, que no es uno de los distritos de su código postal. Elija uno de los de color.</translation>
    </message>
    <message>
        <source>That spot lies in {district}. If you live there, please choose “My district is another one” first.</source>
        <translation>Ese lugar está en {district}. Si vive allí, elija primero “Mi distrito es otro”.</translation>
    </message>
    <message>
        <source>Whole state</source>
        <translation>Todo el estado</translation>
    </message>
    <message>
        <source>Your ZIP code</source>
        <translation>Su código postal</translation>
    </message>
</context>
<context>
    <name>SeatQuestion</name>
    <message>
        <source>&amp;District</source>
        <translation>&amp;Distrito</translation>
    </message>
    <message>
        <source>Choose any district of {state}, in the list or on the map. We take your word for it.</source>
        <translation>Elija cualquier distrito de {state}, en la lista o en el mapa. Confiamos en lo que usted diga.</translation>
    </message>
    <message>
        <source>Choose the district</source>
        <translation>Elija el distrito</translation>
    </message>
    <message>
        <source>In this district: {places}</source>
        <translation>En este distrito: {places}</translation>
    </message>
    <message>
        <source>Is this your district?</source>
        <translation>¿Es este su distrito?</translation>
    </message>
    <message>
        <source>My district is another one</source>
        <translation>Mi distrito es otro</translation>
    </message>
    <message>
        <source>Not sure? Your voter registration card names your district. With internet, house.gov finds it from your ZIP+4, the nine digits on most of your mail.</source>
        <translation>¿No lo sabe? Su tarjeta de votante dice cuál es su distrito. Con internet, house.gov lo encuentra con su ZIP+4, las nueve cifras que trae casi todo su correo.</translation>
    </message>
    <message>
        <source>Vacant seat</source>
        <translation>Puesto vacante</translation>
    </message>
    <message>
        <source>Where do you vote?</source>
        <translation>¿Dónde vota usted?</translation>
    </message>
    <message>
        <source>Which of these is your district?</source>
        <translation>¿Cuál de estos es su distrito?</translation>
    </message>
    <message>
        <source>{district} on the map</source>
        <translation>{district} en el mapa</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Are you done?</source>
        <translation>¿Ya terminó?</translation>
    </message>
    <message>
        <source>I am &amp;done</source>
        <translation>Ya &amp;terminé</translation>
    </message>
    <message>
        <source>If you are done, everything typed here will be gone.</source>
        <translation>Si ya terminó, todo lo escrito aquí se borrará.</translation>
    </message>
    <message>
        <source>Letterdesk had to start again. This was not your fault.</source>
        <translation>Letterdesk tuvo que empezar de nuevo. No fue culpa suya.</translation>
    </message>
    <message>
        <source>No web pages here</source>
        <translation>Aquí no hay páginas web</translation>
    </message>
    <message>
        <source>The address, to note down: {address}</source>
        <translation>La dirección, para anotarla: {address}</translation>
    </message>
    <message>
        <source>This computer opens no web pages while letters are written at it.</source>
        <translation>Esta computadora no abre páginas web mientras se escriben cartas en ella.</translation>
    </message>
    <message>
        <source>What was typed is gone. Pages already printed or saved are still there.</source>
        <translation>Lo escrito se borró. Las páginas ya impresas o guardadas siguen ahí.</translation>
    </message>
    <message>
        <source>Your letters are not printed or saved yet.</source>
        <translation>Sus cartas todavía no están impresas ni guardadas.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>&amp;Print the flyer</source>
        <translation>&amp;Imprimir el volante</translation>
    </message>
    <message>
        <source>A flyer to hang up or hand out</source>
        <translation>Un volante para colgar o repartir</translation>
    </message>
    <message>
        <source>Copied. Paste it where you want to share it.</source>
        <translation>Copiado. Péguelo donde quiera compartirlo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: {text}</source>
        <translation>Copiar: {text}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Goes out as {count} text messages</source>
        <translation>Se envía como {count} mensajes de texto</translation>
    </message>
    <message>
        <source>Message in a chat</source>
        <translation>Mensaje en un chat</translation>
    </message>
    <message>
        <source>One page with a QR code and lines for when and where. Or two to a sheet, to cut apart.</source>
        <translation>Una página con un código QR y líneas para cuándo y dónde. O dos por hoja, para recortar.</translation>
    </message>
    <message>
        <source>Post on a social network</source>
        <translation>Publicación en una red social</translation>
    </message>
    <message>
        <source>Print &amp;two to a sheet</source>
        <translation>Imprimir &amp;dos por hoja</translation>
    </message>
    <message>
        <source>Tell others</source>
        <translation>Cuénteles a otros</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>The first line is the subject</source>
        <translation>La primera línea es el asunto</translation>
    </message>
    <message>
        <source>{count} letters too long</source>
        <translation>{count} letras de más</translation>
    </message>
    <message>
        <source>{size} letters</source>
        <translation>{size} letras</translation>
    </message>
    <message>
        <source>{size} of {limit} letters</source>
        <translation>{size} de {limit} letras</translation>
    </message>
    <message>
        <source>{size} of {limit} letters: one text message</source>
        <translation>{size} de {limit} letras: un mensaje de texto</translation>
    </message>
</context>
<context>
    <name>SidesPage</name>
    <message>
        <source>Both sides</source>
        <translation>Los dos lados</translation>
    </message>
    <message>
        <source>Say what each side holds in its own best words. One reason on each line.</source>
        <translation>Diga lo que sostiene cada lado con sus mejores palabras. Una razón en cada línea.</translation>
    </message>
    <message>
        <source>What critics say</source>
        <translation>Lo que dicen quienes critican</translation>
    </message>
    <message>
        <source>What supporters say</source>
        <translation>Lo que dicen quienes apoyan</translation>
    </message>
    <message>
        <source>Where that can be read</source>
        <translation>Dónde se puede leer</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>&amp;Bring in tallies from a stick</source>
        <translation>&amp;Traer cuentas de una memoria USB</translation>
    </message>
    <message>
        <source>&amp;Offices that get a letter</source>
        <translation>&amp;Oficinas que reciben una carta</translation>
    </message>
    <message>
        <source>&amp;Take the last one back</source>
        <translation>&amp;Quitar la última</translation>
    </message>
    <message>
        <source>Against the bill</source>
        <translation>En contra del proyecto</translation>
    </message>
    <message>
        <source>Choose an empty folder for tonight, on this computer or a shared one.</source>
        <translation>Elija una carpeta vacía para esta noche, en esta computadora o compartida.</translation>
    </message>
    <message>
        <source>Choose the night’s &amp;folder</source>
        <translation>Elegir la carpeta de la &amp;noche</translation>
    </message>
    <message>
        <source>Count one more &amp;writer</source>
        <translation>Contar una &amp;persona más</translation>
    </message>
    <message>
        <source>Folder with tallies</source>
        <translation>Carpeta con cuentas</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <source>For the bill</source>
        <translation>A favor del proyecto</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Please write codes such as FL-SR FL-JR FL-25.</source>
        <translation>Escriba códigos como FL-SR FL-JR FL-25.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>The codes in the letters’ upper right corners, such as FL-SR FL-JR FL-25.</source>
        <translation>Los códigos de la esquina superior derecha de las cartas, como FL-SR FL-JR FL-25.</translation>
    </message>
    <message>
        <source>The night’s folder</source>
        <translation>La carpeta de la noche</translation>
    </message>
    <message>
        <source>Vacant seat</source>
        <translation>Escaño vacante</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>for</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>cartas</translation>
    </message>
    <message>
        <source>writers</source>
        <translation>personas</translation>
    </message>
</context>
<context>
    <name>StickPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put your USB stick into this computer. Letterdesk sees it by itself.</source>
        <translation>Ponga su memoria USB en esta computadora. Letterdesk la ve sola.</translation>
    </message>
    <message>
        <source>Save on “{stick}”</source>
        <translation>Guardar en “{stick}”</translation>
    </message>
    <message>
        <source>Saved and checked: {count} files are in the folder “{folder}” on “{stick}”. You can pull the stick out now.</source>
        <translation>Guardado y revisado: hay {count} archivos en la carpeta “{folder}” de “{stick}”. Ya puede sacar la memoria.</translation>
    </message>
    <message>
        <source>Saving on “{stick}”. Please do not pull it out yet…</source>
        <translation>Guardando en “{stick}”. No la saque todavía…</translation>
    </message>
    <message>
        <source>Which stick should your letters be saved on?</source>
        <translation>¿En qué memoria se guardan sus cartas?</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Neutral: people of both minds read it.</source>
        <translation>Neutral: lo lee gente de las dos opiniones.</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Una en cada línea.</translation>
    </message>
    <message>
        <source>Questions that help to begin</source>
        <translation>Preguntas que ayudan a empezar</translation>
    </message>
    <message>
        <source>Short sentences, everyday words.</source>
        <translation>Frases cortas, palabras de todos los días.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>What writers read</source>
        <translation>Lo que leen quienes escriben</translation>
    </message>
    <message>
        <source>What {bill} would do</source>
        <translation>Qué haría {bill}</translation>
    </message>
    <message>
        <source>{position}: what that means</source>
        <translation>{position}: qué significa</translation>
    </message>
</context>
<context>
    <name>TemplateEdit</name>
    <message>
        <source>Placeholders</source>
        <translation>Datos que se llenan</translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>&amp;Put in …</source>
        <translation>Po&amp;ner…</translation>
    </message>
    <message>
        <source>Line {line}: {what}.</source>
        <translation>Línea {line}: {what}.</translation>
    </message>
    <message>
        <source>Or type {{ in the text.</source>
        <translation>O escriba {{ en el texto.</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Save a copy as received</source>
        <translation>&amp;Guardar una copia tal como se recibió</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Opening the text …</source>
        <translation>Abriendo el texto…</translation>
    </message>
    <message>
        <source>Parts of the text</source>
        <translation>Partes del texto</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>The text is open.</source>
        <translation>El texto está abierto.</translation>
    </message>
    <message>
        <source>This text came with the campaign by {organiser}, as the file {file}.</source>
        <translation>Este texto vino con la campaña de {organiser}, en el archivo {file}.</translation>
    </message>
    <message>
        <source>{bill}, {version}</source>
        <translation>{bill}, {version}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>ToDoPage</name>
    <message>
        <source>&amp;Back to the files</source>
        <translation>&amp;Volver a los archivos</translation>
    </message>
    <message>
        <source>&amp;Leave for later</source>
        <translation>De&amp;jar para después</translation>
    </message>
    <message>
        <source>&amp;Make the letters of the answered rows ({count})</source>
        <translation>&amp;Hacer las cartas de las filas resueltas ({count})</translation>
    </message>
    <message>
        <source>&amp;Row before</source>
        <translation>Fila ant&amp;erior</translation>
    </message>
    <message>
        <source>&amp;Use this answer</source>
        <translation>&amp;Usar esta respuesta</translation>
    </message>
    <message>
        <source>Keep it for another day</source>
        <translation>Guardar para otro día</translation>
    </message>
    <message>
        <source>Looking whether it fits now …</source>
        <translation>Viendo si ahora cabe…</translation>
    </message>
    <message>
        <source>No row waits for an answer any more.</source>
        <translation>Ya no queda ninguna fila por resolver.</translation>
    </message>
    <message>
        <source>Open row {place} of {count}</source>
        <translation>Fila pendiente {place} de {count}</translation>
    </message>
    <message>
        <source>Open rows</source>
        <translation>Filas pendientes</translation>
    </message>
    <message>
        <source>Row {line}</source>
        <translation>Fila {line}</translation>
    </message>
    <message>
        <source>Row {row} has the same name and address.</source>
        <translation>La fila {row} tiene el mismo nombre y la misma dirección.</translation>
    </message>
    <message>
        <source>Save the ans&amp;wers</source>
        <translation>Guardar las &amp;respuestas</translation>
    </message>
    <message>
        <source>Save w&amp;hat is still open</source>
        <translation>&amp;Guardar lo pendiente</translation>
    </message>
    <message>
        <source>The ZIP code alone does not say who represents {name}. Ask which district is theirs. The question below is worded for them.</source>
        <translation>El código postal solo no dice quién representa a {name}. Pregunte cuál es su distrito. La pregunta de abajo está escrita para esa persona.</translation>
    </message>
    <message>
        <source>The list says “{district}”, which is no district. Ask {name} which it is.</source>
        <translation>La lista dice “{district}”, que no es un distrito. Pregunte a {name} cuál es.</translation>
    </message>
    <message>
        <source>This is military mail, and its writer votes at home. Ask {name} in which state and district that is.</source>
        <translation>Es correo militar, y quien escribe vota en su lugar de origen. Pregunte a {name} en qué estado y distrito es.</translation>
    </message>
    <message>
        <source>Waiting: {waiting} · Answered: {answered} · Done: {done} of {rows}</source>
        <translation>Esperan: {waiting} · Resueltas: {answered} · Listas: {done} de {rows}</translation>
    </message>
    <message>
        <source>Your answers are only in this window. Both lists hold people’s names and addresses, and can be opened here again.</source>
        <translation>Sus respuestas están solo en esta ventana. Ambas listas contienen nombres y direcciones, y se pueden volver a abrir aquí.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
</context>
<context>
    <name>TwiceQuestion</name>
    <message>
        <source>Is this one person, or are these two?</source>
        <translation>¿Es una sola persona, o son dos?</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Please choose one of the two.</source>
        <translation>Elija una de las dos.</translation>
    </message>
    <message>
        <source>Such as father and daughter. Both get letters.</source>
        <translation>Por ejemplo, padre e hija. Las dos reciben cartas.</translation>
    </message>
    <message>
        <source>They get their letters once, and this row is done.</source>
        <translation>Recibe sus cartas una vez, y esta fila queda lista.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It holds the same as the directory you have.</source>
        <translation>Contiene lo mismo que el directorio que usted tiene.</translation>
    </message>
    <message>
        <source>The installed directory is unchanged.</source>
        <translation>El directorio instalado no ha cambiado.</translation>
    </message>
    <message>
        <source>Update the directory</source>
        <translation>Actualizar el directorio</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
</context>
<context>
    <name>WayBackQuestion</name>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Quedarme con este</translation>
    </message>
    <message>
        <source>Go back to the one before?</source>
        <translation>¿Volver al anterior?</translation>
    </message>
    <message>
        <source>In use now:
{now}

After going back:
{before}</source>
        <translation>En uso ahora:
{now}

Después de volver:
{before}</translation>
    </message>
    <message>
        <source>Letters you have saved stay as they are. To use the newer one again, install its file again.</source>
        <translation>Las cartas que guardó quedan como están. Para usar otra vez el más nuevo, instale su archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Open a campaign’s folder…</source>
        <translation>&amp;Abrir la carpeta de una campaña…</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Who is behind it</source>
        <translation>&amp;Quién la organiza</translation>
    </message>
    <message>
        <source>A few words that writers see.</source>
        <translation>Unas pocas palabras que ven quienes escriben.</translation>
    </message>
    <message>
        <source>Any bill, in your own words. You see the real letter while you write.</source>
        <translation>Cualquier proyecto, con sus propias palabras. Usted ve la carta real mientras escribe.</translation>
    </message>
    <message>
        <source>B&amp;ill</source>
        <translation>Pro&amp;yecto</translation>
    </message>
    <message>
        <source>Choose &amp;another place…</source>
        <translation>Elegir &amp;otro lugar…</translation>
    </message>
    <message>
        <source>Choose a BILLSTATUS &amp;file…</source>
        <translation>Elegir un archivo &amp;BILLSTATUS…</translation>
    </message>
    <message>
        <source>Choose a BILLSTATUS file</source>
        <translation>Elija un archivo BILLSTATUS</translation>
    </message>
    <message>
        <source>Choose the campaign’s folder</source>
        <translation>Elija la carpeta de la campaña</translation>
    </message>
    <message>
        <source>Choose where the folder is to be</source>
        <translation>Elija dónde estará la carpeta</translation>
    </message>
    <message>
        <source>Cop&amp;y this campaign</source>
        <translation>&amp;Copiar esta campaña</translation>
    </message>
    <message>
        <source>Copy a campaign</source>
        <translation>Copiar una campaña</translation>
    </message>
    <message>
        <source>Find your &amp;representative</source>
        <translation>Buscar a su &amp;representante</translation>
    </message>
    <message>
        <source>Find your se&amp;nators</source>
        <translation>Buscar a sus se&amp;nadores</translation>
    </message>
    <message>
        <source>Give the folder a name.</source>
        <translation>Dé un nombre a la carpeta.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Letters that fit any bill. You write the reasons and what both sides say.</source>
        <translation>Cartas que sirven para cualquier proyecto. Usted escribe las razones y lo que dicen los dos lados.</translation>
    </message>
    <message>
        <source>Make a campaign of your own</source>
        <translation>Haga su propia campaña</translation>
    </message>
    <message>
        <source>Name of its folde&amp;r</source>
        <translation>Nombre de su ca&amp;rpeta</translation>
    </message>
    <message>
        <source>Or begin a new one</source>
        <translation>O empiece una nueva</translation>
    </message>
    <message>
        <source>Or choose somebody in the list, to see offices, committees and term.</source>
        <translation>O elija a alguien de la lista para ver oficinas, comités y mandato.</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens. It will be in the folder “{folder}”.</source>
        <translation>Letras minúsculas, cifras y guiones. Estará en la carpeta “{folder}”.</translation>
    </message>
    <message>
        <source>Start from the practice campaign</source>
        <translation>Empezar con la campaña de práctica</translation>
    </message>
    <message>
        <source>Such as hr1865-115. Its BILLSTATUS file from govinfo.gov has all the facts.</source>
        <translation>Por ejemplo hr1865-115. Su archivo BILLSTATUS de govinfo.gov tiene todos los datos.</translation>
    </message>
    <message>
        <source>Who speaks for you?</source>
        <translation>¿Quién habla por usted?</translation>
    </message>
    <message>
        <source>With all its words, to be changed as you like.</source>
        <translation>Con todas sus palabras, para cambiarlas como quiera.</translation>
    </message>
    <message>
        <source>Write it with its Congress, such as hr1865-115 or sjres8-114.</source>
        <translation>Escríbalo con su Congreso, como hr1865-115 o sjres8-114.</translation>
    </message>
    <message>
        <source>You have two senators and one representative, if you live in a state. Your ZIP code is enough to begin. You do not have to write a letter.</source>
        <translation>Si vive en un estado, usted tiene dos senadores y un representante. Su código postal basta para empezar. No hace falta escribir una carta.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>&amp;Close and lose my words</source>
        <translation>&amp;Cerrar y perder mis palabras</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Close Letterdesk?</source>
        <translation>¿Cerrar Letterdesk?</translation>
    </message>
    <message>
        <source>Everything typed here will be gone: name, address and words.</source>
        <translation>Se borrará todo lo que se escribió aquí: nombre, dirección y palabras.</translation>
    </message>
    <message>
        <source>If you close now, they will be gone.</source>
        <translation>Si cierra ahora, se perderán.</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>¿Empezar de nuevo?</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Paso {number} de {count}: {name}</translation>
    </message>
    <message>
        <source>What you have saved or printed stays.</source>
        <translation>Lo que ya guardó o imprimió se queda.</translation>
    </message>
    <message>
        <source>Your words are not saved or printed yet.</source>
        <translation>Sus palabras todavía no están guardadas ni impresas.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>&amp;My own words</source>
        <translation>&amp;Mis propias palabras</translation>
    </message>
    <message>
        <source>About {percent} % of this letter is in your own words.</source>
        <translation>Cerca del {percent} % de esta carta está en sus propias palabras.</translation>
    </message>
    <message>
        <source>Each one you tick adds a sentence to your letters.</source>
        <translation>Cada punto que marque añade una oración a sus cartas.</translation>
    </message>
    <message>
        <source>How much of the letter is yours</source>
        <translation>Cuánto de la carta es suyo</translation>
    </message>
    <message>
        <source>None of this letter is in your own words yet.</source>
        <translation>Esta carta todavía no tiene nada en sus propias palabras.</translation>
    </message>
    <message>
        <source>Not sure how to begin? Pick a question and answer it:</source>
        <translation>¿No sabe cómo empezar? Elija una pregunta y respóndala:</translation>
    </message>
    <message>
        <source>Offices give personal letters far more weight than form letters. Two or three true sentences are enough.</source>
        <translation>Las oficinas dan mucho más peso a una carta personal que a una carta modelo. Bastan dos o tres oraciones verdaderas.</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Puntos que quiere tocar</translation>
    </message>
    <message>
        <source>Room for about {count} more words.</source>
        <translation>Caben unas {count} palabras más.</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Dígalo con sus propias palabras</translation>
    </message>
    <message>
        <source>The letter is too long for one page. Please cut about {count} words.</source>
        <translation>La carta es demasiado larga para una página. Quite unas {count} palabras.</translation>
    </message>
    <message>
        <source>The page is full.</source>
        <translation>La página está llena.</translation>
    </message>
</context>
<context>
    <name>WordsQuestion</name>
    <message>
        <source>Ask which sentences may go. The words are theirs.</source>
        <translation>Pregunte qué frases se pueden quitar. Las palabras son suyas.</translation>
    </message>
    <message>
        <source>Their &amp;own words</source>
        <translation>Sus &amp;propias palabras</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>Palabras: {count}</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>Nothing you type here is kept unless you save it.</source>
        <translation>Nada de lo que escriba aquí se guarda si usted no lo guarda.</translation>
    </message>
    <message>
        <source>Offices answer the people they represent, so a letter carries your address.</source>
        <translation>Las oficinas responden a las personas que representan; por eso la carta lleva su dirección.</translation>
    </message>
    <message>
        <source>Who is writing?</source>
        <translation>¿Quién escribe?</translation>
    </message>
</context>
<context>
    <name>_Reporter</name>
    <message>
        <source>For the makers of Letterdesk. This says where in the program it happened, and nothing that you typed.</source>
        <translation>Para quienes hacen Letterdesk. Aquí dice en qué lugar del programa ocurrió, y nada de lo que usted escribió.</translation>
    </message>
    <message>
        <source>Something went wrong inside Letterdesk, and it has to close.</source>
        <translation>Algo falló dentro de Letterdesk y tiene que cerrarse.</translation>
    </message>
    <message>
        <source>This was not your fault. Nothing was sent anywhere, and letters that you saved are still there. You can start Letterdesk again now.</source>
        <translation>No fue culpa suya. No se envió nada a ninguna parte, y las cartas que guardó siguen ahí. Ya puede abrir Letterdesk otra vez.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>&apos;bills&apos; and &apos;positions&apos; must each name at least one</source>
        <translation>tanto &apos;bills&apos; como &apos;positions&apos; deben nombrar al menos uno</translation>
    </message>
    <message>
        <source>&apos;companion&apos; must be a bill of the other chamber</source>
        <translation>&apos;companion&apos; tiene que ser un proyecto de la otra cámara</translation>
    </message>
    <message>
        <source>&apos;id&apos; may hold small letters, digits and hyphens only</source>
        <translation>&apos;id&apos; solo puede tener letras minúsculas, dígitos y guiones</translation>
    </message>
    <message>
        <source>&apos;id&apos; must be the file&apos;s own name, {name}</source>
        <translation>&apos;id&apos; debe ser el nombre del propio archivo, {name}</translation>
    </message>
    <message>
        <source>&apos;id&apos; must be the name of its folder, {name}</source>
        <translation>&apos;id&apos; debe ser el nombre de su carpeta, {name}</translation>
    </message>
    <message>
        <source>&apos;languages&apos; must hold &quot;en&quot;, because letters go out in English</source>
        <translation>&apos;languages&apos; debe contener &quot;en&quot;, porque las cartas se envían en inglés</translation>
    </message>
    <message>
        <source>&apos;url&apos; does not begin with https://</source>
        <translation>&apos;url&apos; no empieza con https://</translation>
    </message>
    <message>
        <source>&apos;url&apos; must be the address of a web page, such as https://example.org/</source>
        <translation>&apos;url&apos; debe ser la dirección de una página web, como https://example.org/</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; can only be one of: {choices}</source>
        <translation>&apos;{key}&apos; solo puede ser una de estas palabras: {choices}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; cannot be read ({what})</source>
        <translation>no se puede leer &apos;{key}&apos; ({what})</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; does not end with a question</source>
        <translation>&apos;{key}&apos; no termina con una pregunta</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; has {count} words</source>
        <translation>&apos;{key}&apos; tiene {count} palabras</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; holds more than {limit}</source>
        <translation>&apos;{key}&apos; contiene más de {limit}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is longer than {limit} characters</source>
        <translation>&apos;{key}&apos; tiene más de {limit} caracteres</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is missing</source>
        <translation>falta &apos;{key}&apos;</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is not a bill, which is written like hr1865-115</source>
        <translation>&apos;{key}&apos; no es un proyecto de ley; se escribe como hr1865-115</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is not the code of a language, such as es</source>
        <translation>&apos;{key}&apos; no es el código de un idioma, como es</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is not the code of a language, such as es.</source>
        <translation>&apos;{key}&apos; no es el código de un idioma, como es.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be a date, such as 2017-04-03</source>
        <translation>&apos;{key}&apos; tiene que ser una fecha, como 2017-04-03</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be a list in brackets, or tables of that name</source>
        <translation>&apos;{key}&apos; tiene que ser una lista entre corchetes, o tablas con ese nombre</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be a table of its own</source>
        <translation>&apos;{key}&apos; tiene que ser una tabla propia</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be a whole number</source>
        <translation>&apos;{key}&apos; tiene que ser un número entero</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be at least {limit}</source>
        <translation>&apos;{key}&apos; tiene que ser al menos {limit}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be at most {limit}</source>
        <translation>&apos;{key}&apos; puede ser como máximo {limit}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be text in quotation marks</source>
        <translation>&apos;{key}&apos; tiene que ser un texto entre comillas</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be true or false</source>
        <translation>&apos;{key}&apos; tiene que ser true o false</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; names something twice</source>
        <translation>&apos;{key}&apos; nombra algo dos veces</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is longer than {limit} characters</source>
        <translation>&apos;{name}&apos; tiene más de {limit} caracteres</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is missing</source>
        <translation>falta &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>&apos;{typed}&apos; is not a bill.</source>
        <translation>&apos;{typed}&apos; no es un proyecto de ley.</translation>
    </message>
    <message>
        <source>--jobs can be 1 to {most}, or 0 for one for each core.</source>
        <translation>--jobs puede ser de 1 a {most}, o 0 para uno por núcleo.</translation>
    </message>
    <message>
        <source>--map needs a field and a column, and “{word}” is not both.</source>
        <translation>--map necesita un campo y una columna, y “{word}” no es las dos cosas.</translation>
    </message>
    <message>
        <source>A ZIP code has five digits, such as 60613. Please check it.</source>
        <translation>Un código ZIP tiene cinco dígitos, como 60613. Revíselo.</translation>
    </message>
    <message>
        <source>A campaign called &apos;{id}&apos; came with Letterdesk and cannot be replaced.</source>
        <translation>Una campaña llamada &apos;{id}&apos; vino con Letterdesk y no se puede reemplazar.</translation>
    </message>
    <message>
        <source>A campaign called &apos;{id}&apos; is installed already. It was not changed.</source>
        <translation>Ya hay instalada una campaña llamada &apos;{id}&apos;. No se cambió.</translation>
    </message>
    <message>
        <source>A campaign&apos;s folder cannot be called &apos;{name}&apos;.</source>
        <translation>La carpeta de una campaña no puede llamarse &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>A column cannot be “{role}”.</source>
        <translation>Una columna no puede ser “{role}”.</translation>
    </message>
    <message>
        <source>A file cannot be saved under the name {name} in {folder}.</source>
        <translation>No se puede guardar un archivo con el nombre {name} en {folder}.</translation>
    </message>
    <message>
        <source>A kiosk needs a PIN, which ends it.</source>
        <translation>Un quiosco necesita un PIN, que lo termina.</translation>
    </message>
    <message>
        <source>A mailing list needs a state, and a file that ends in .csv, .txt or .pdf.</source>
        <translation>Una lista de correo necesita un estado y un archivo que termine en .csv, .txt o .pdf.</translation>
    </message>
    <message>
        <source>A part of the finished work can no longer be read. Perhaps the disk is damaged.</source>
        <translation>Ya no se puede leer una parte del trabajo hecho. Quizá el disco esté dañado.</translation>
    </message>
    <message>
        <source>A part of the work was ended from outside, twice. Perhaps the memory is full.</source>
        <translation>Una parte del trabajo se terminó desde fuera dos veces. Quizá la memoria esté llena.</translation>
    </message>
    <message>
        <source>A phone number has ten digits, such as 312-555-0142. Please check it, or leave it empty.</source>
        <translation>Un número de teléfono tiene diez dígitos, como 312-555-0142. Revíselo o déjelo en blanco.</translation>
    </message>
    <message>
        <source>A sheet of {sheet} has labels 1 to {count}.</source>
        <translation>Una hoja de {sheet} tiene las etiquetas 1 a {count}.</translation>
    </message>
    <message>
        <source>A signed directory is whole. Please give it alone.</source>
        <translation>Un directorio firmado está completo. Por favor, indíquelo solo.</translation>
    </message>
    <message>
        <source>A tally ends at {most}.</source>
        <translation>Una cuenta llega hasta {most}.</translation>
    </message>
    <message>
        <source>A voicemail message takes longer than 30 seconds to say. Words to leave out: {words}. The call card says so beside it.</source>
        <translation>Un mensaje de voz dura más de 30 segundos. Palabras que sobran: {words}. La tarjeta de llamada lo dice al lado.</translation>
    </message>
    <message>
        <source>Add --out and a folder to save them, or --print to print them.</source>
        <translation>Añada --out y una carpeta para guardarlas, o --print para imprimirlas.</translation>
    </message>
    <message>
        <source>Add --pin and at least four figures.</source>
        <translation>Añada --pin y al menos cuatro cifras.</translation>
    </message>
    <message>
        <source>Add --resume to go on with it, or --replace to begin anew.</source>
        <translation>Añada --resume para seguir, o --replace para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Add a line such as {line}: the code that ends the name of the text&apos;s file.</source>
        <translation>Agregue una línea como {line}: el código con que termina el nombre del archivo del texto.</translation>
    </message>
    <message>
        <source>Adopted on {since}.</source>
        <translation>Adoptado el {since}.</translation>
    </message>
    <message>
        <source>An unfinished batch lies in {folder}.</source>
        <translation>Hay un lote sin terminar en {folder}.</translation>
    </message>
    <message>
        <source>Another Letterdesk is at work in {folder}.</source>
        <translation>Otro Letterdesk está trabajando en {folder}.</translation>
    </message>
    <message>
        <source>Asks for a hearing or a vote in committee</source>
        <translation>Pide una audiencia o una votación en el comité</translation>
    </message>
    <message>
        <source>Asks not to bring the bill back</source>
        <translation>Pide no volver a presentar el proyecto de ley</translation>
    </message>
    <message>
        <source>Asks not to cosponsor the bill</source>
        <translation>Pide no copatrocinar el proyecto de ley</translation>
    </message>
    <message>
        <source>Asks to bring the bill back</source>
        <translation>Pide volver a presentar el proyecto de ley</translation>
    </message>
    <message>
        <source>Asks to bring the bill to a vote</source>
        <translation>Pide llevar el proyecto de ley a votación</translation>
    </message>
    <message>
        <source>Asks to change or repeal the law</source>
        <translation>Pide cambiar o derogar la ley</translation>
    </message>
    <message>
        <source>Asks to check how the law works, and for the evidence</source>
        <translation>Pide vigilar cómo funciona la ley y mostrar las pruebas</translation>
    </message>
    <message>
        <source>Asks to cosponsor the bill</source>
        <translation>Pide copatrocinar el proyecto de ley</translation>
    </message>
    <message>
        <source>Asks to keep the bill from a vote</source>
        <translation>Pide que el proyecto de ley no llegue a votación</translation>
    </message>
    <message>
        <source>Asks to oppose the bill when it comes over</source>
        <translation>Pide oponerse al proyecto de ley cuando llegue a la otra cámara</translation>
    </message>
    <message>
        <source>Asks to set the bill aside</source>
        <translation>Pide dejar de lado el proyecto de ley</translation>
    </message>
    <message>
        <source>Asks to speak up against the bill</source>
        <translation>Pide hablar en contra del proyecto de ley</translation>
    </message>
    <message>
        <source>Asks to speak up for the bill</source>
        <translation>Pide hablar a favor del proyecto de ley</translation>
    </message>
    <message>
        <source>Asks to stop the bill in committee</source>
        <translation>Pide detener el proyecto de ley en el comité</translation>
    </message>
    <message>
        <source>Asks to support the bill when it comes over</source>
        <translation>Pide apoyar el proyecto de ley cuando llegue a la otra cámara</translation>
    </message>
    <message>
        <source>Asks to uphold the veto</source>
        <translation>Pide mantener el veto</translation>
    </message>
    <message>
        <source>Asks to urge the President to sign the bill</source>
        <translation>Pide animar al Presidente a firmar el proyecto de ley</translation>
    </message>
    <message>
        <source>Asks to urge the President to veto the bill</source>
        <translation>Pide animar al Presidente a vetar el proyecto de ley</translation>
    </message>
    <message>
        <source>Asks to urge the other chamber to pass the bill</source>
        <translation>Pide animar a la otra cámara a aprobar el proyecto de ley</translation>
    </message>
    <message>
        <source>Asks to urge the other chamber to stop the bill</source>
        <translation>Pide animar a la otra cámara a detener el proyecto de ley</translation>
    </message>
    <message>
        <source>Asks to vote against the bill</source>
        <translation>Pide votar en contra del proyecto de ley</translation>
    </message>
    <message>
        <source>Asks to vote for the bill</source>
        <translation>Pide votar a favor del proyecto de ley</translation>
    </message>
    <message>
        <source>Asks to vote to override the veto</source>
        <translation>Pide votar para anular el veto</translation>
    </message>
    <message>
        <source>Asks to withdraw as a cosponsor</source>
        <translation>Pide retirar su copatrocinio</translation>
    </message>
    <message>
        <source>Attach it as XML or TXT too, so that it can be read in the window.</source>
        <translation>Agréguelo también en XML o TXT, para que se pueda leer en la ventana.</translation>
    </message>
    <message>
        <source>Attach that one too. You find it at {url}</source>
        <translation>Agregue también esa. Está en {url}</translation>
    </message>
    <message>
        <source>Became law on {since}.</source>
        <translation>Se convirtió en ley el {since}.</translation>
    </message>
    <message>
        <source>Became law on {since}: Public Law {law}.</source>
        <translation>Se convirtió en ley el {since}: Ley Pública {law}.</translation>
    </message>
    <message>
        <source>Building a directory needs the Python package {name}.</source>
        <translation>Para construir un directorio hace falta el paquete de Python {name}.</translation>
    </message>
    <message>
        <source>By our data the term of {member} ({state}) ended on {day}. Somebody else may hold the seat now. Please check before you mail, at senate.gov, house.gov or {switchboard}.</source>
        <translation>Según nuestros datos, el mandato de {member} ({state}) terminó el {day}. Quizás otra persona ocupe ya el puesto. Antes de enviar la carta, compruébelo en senate.gov, en house.gov o en el {switchboard}.</translation>
    </message>
    <message>
        <source>Campaigns that came with Letterdesk cannot be removed.</source>
        <translation>Las campañas que vinieron con Letterdesk no se pueden quitar.</translation>
    </message>
    <message>
        <source>Change the cartridge, or choose another printer.</source>
        <translation>Cambie el cartucho o elija otra impresora.</translation>
    </message>
    <message>
        <source>Check its cable and that it is on, choose another printer, or save the files.</source>
        <translation>Revise el cable y que esté encendida, elija otra impresora o guarde los archivos.</translation>
    </message>
    <message>
        <source>Check its cable and that it is on. The pages wait in line.</source>
        <translation>Revise el cable y que esté encendida. Las páginas esperan en la cola.</translation>
    </message>
    <message>
        <source>Check that the printer is on, then try again. You can also save the files and print them later.</source>
        <translation>Revise que la impresora esté encendida e inténtelo otra vez. También puede guardar los archivos e imprimirlos después.</translation>
    </message>
    <message>
        <source>Choose another printer, or ask who looks after this one.</source>
        <translation>Elija otra impresora o pregunte a quien cuida de esta.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the file pack.toml.</source>
        <translation>Elija la carpeta que contiene el archivo pack.toml.</translation>
    </message>
    <message>
        <source>Close its cover, and it goes on by itself.</source>
        <translation>Cierre la tapa y seguirá sola.</translation>
    </message>
    <message>
        <source>Comes in: {member} ({seat})</source>
        <translation>Entra: {member} ({seat})</translation>
    </message>
    <message>
        <source>Congress lists bills of the other chamber as related: {bills}. If one of them is the companion, add it as &apos;companion&apos;.</source>
        <translation>El Congreso menciona proyectos relacionados de la otra cámara: {bills}. Si uno de ellos es el proyecto gemelo, añádalo como &apos;companion&apos;.</translation>
    </message>
    <message>
        <source>Did you mean &apos;{key}&apos;?</source>
        <translation>¿Quiso escribir &apos;{key}&apos;?</translation>
    </message>
    <message>
        <source>District {district} does not reach ZIP code {zip}.</source>
        <translation>El distrito {district} no llega al código ZIP {zip}.</translation>
    </message>
    <message>
        <source>End it with one question that can be answered yes or no.</source>
        <translation>Termínela con una pregunta que se conteste con sí o no.</translation>
    </message>
    <message>
        <source>Ended with the {congress} on {since}, without becoming law.</source>
        <translation>Terminó con el {congress} el {since}, sin llegar a ser ley.</translation>
    </message>
    <message>
        <source>Explain the newer text, or attach the one that is explained.</source>
        <translation>Explique el texto más nuevo o agregue el que se explica.</translation>
    </message>
    <message>
        <source>Finished letters are kept. Please close other programs, and go on with the batch.</source>
        <translation>Las cartas terminadas se conservan. Cierre otros programas y continúe con el lote.</translation>
    </message>
    <message>
        <source>Finished letters are kept. Please close other programs, and run the same command with --resume --jobs 1.</source>
        <translation>Las cartas hechas se conservan. Cierre otros programas y repita el mismo comando con --resume --jobs 1.</translation>
    </message>
    <message>
        <source>Finished letters are kept. Please go on with the batch.</source>
        <translation>Las cartas terminadas se conservan. Continúe con el lote.</translation>
    </message>
    <message>
        <source>Get a fresh BILLSTATUS file and import it again.</source>
        <translation>Consiga un archivo BILLSTATUS nuevo e impórtelo otra vez.</translation>
    </message>
    <message>
        <source>Get a fresh BILLSTATUS file of the bill from govinfo.gov. Nothing was changed.</source>
        <translation>Consiga en govinfo.gov un archivo BILLSTATUS nuevo del proyecto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Get the file from govinfo.gov again, or take it out.</source>
        <translation>Vuelva a descargar el archivo de govinfo.gov o quítelo.</translation>
    </message>
    <message>
        <source>Give &apos;expires&apos; a later day, or stop handing the campaign out.</source>
        <translation>Ponga en &apos;expires&apos; un día posterior o deje de repartir la campaña.</translation>
    </message>
    <message>
        <source>Give yours another id.</source>
        <translation>Dé otro id a la suya.</translation>
    </message>
    <message>
        <source>If it has a small switch on its side, slide it and put the stick in again. Or use another stick.</source>
        <translation>Si tiene un pequeño interruptor al lado, muévalo y vuelva a poner la memoria. O use otra.</translation>
    </message>
    <message>
        <source>If you trust whoever made it, ask them for their public key and put that file into the folder &apos;keys&apos; of Letterdesk&apos;s settings.</source>
        <translation>Si usted confía en quien lo hizo, pídale su clave pública y ponga ese archivo en la carpeta «keys» de la configuración de Letterdesk.</translation>
    </message>
    <message>
        <source>Import {bill} too, or take &apos;companion&apos; out: the other chamber would get a letter about this bill.</source>
        <translation>Importe también {bill} o quite &apos;companion&apos;: la otra cámara recibiría una carta sobre este proyecto.</translation>
    </message>
    <message>
        <source>In committee since {since}.</source>
        <translation>En comité desde el {since}.</translation>
    </message>
    <message>
        <source>In the campaign’s facts, write one that begins with https://.</source>
        <translation>En los datos de la campaña, escriba una que empiece con https://.</translation>
    </message>
    <message>
        <source>In this batch each letter is a file of its own. Please print those again.</source>
        <translation>En este lote cada carta es un archivo aparte. Imprima esos otra vez.</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;letterdesk[compile]&quot;</source>
        <translation>Instálelo con: pip install &quot;letterdesk[compile]&quot;</translation>
    </message>
    <message>
        <source>Installed. The directory before is kept: “Go back to the one before” returns to it.</source>
        <translation>Instalado. El directorio anterior se conserva: “Volver al anterior” lo recupera.</translation>
    </message>
    <message>
        <source>Introduced on {since}.</source>
        <translation>Presentado el {since}.</translation>
    </message>
    <message>
        <source>It can be: {parties}.</source>
        <translation>Puede ser: {parties}.</translation>
    </message>
    <message>
        <source>It can be: {roles}.</source>
        <translation>Puede ser: {roles}.</translation>
    </message>
    <message>
        <source>It has: {bills}.</source>
        <translation>Tiene: {bills}.</translation>
    </message>
    <message>
        <source>It has: {columns}.</source>
        <translation>Tiene: {columns}.</translation>
    </message>
    <message>
        <source>It has: {files}.</source>
        <translation>Tiene: {files}.</translation>
    </message>
    <message>
        <source>It has: {languages}.</source>
        <translation>Tiene: {languages}.</translation>
    </message>
    <message>
        <source>It has: {points}.</source>
        <translation>Tiene: {points}.</translation>
    </message>
    <message>
        <source>It is a directory without a signature. Ask for a .letterdesk-directory file.</source>
        <translation>Es un directorio sin firma. Pida un archivo .letterdesk-directory.</translation>
    </message>
    <message>
        <source>It is a web page or XML. Use the page&apos;s own download button, and take the file that gives you.</source>
        <translation>Es una página web o XML. Use el botón de descarga de la página y tome el archivo que le dé.</translation>
    </message>
    <message>
        <source>It is about: {bills}.</source>
        <translation>Trata de: {bills}.</translation>
    </message>
    <message>
        <source>It is for another Congress than the {old}; each is used on its own days.</source>
        <translation>Es de otro Congreso que el {old}; cada uno se usa en sus propias fechas.</translation>
    </message>
    <message>
        <source>Its content is none of the lists that Letterdesk reads.</source>
        <translation>Su contenido no es ninguna de las listas que Letterdesk lee.</translation>
    </message>
    <message>
        <source>Its signature is not valid here: the file was changed, or you do not have the signer&apos;s key.</source>
        <translation>Su firma no es válida aquí: el archivo fue cambiado o usted no tiene la clave de quien la firmó.</translation>
    </message>
    <message>
        <source>Keep [live] near 80 words; callers are hurried.</source>
        <translation>Deje [live] en unas 80 palabras; quien llama tiene prisa.</translation>
    </message>
    <message>
        <source>Keep [voicemail] to 75 words, which are 30 seconds.</source>
        <translation>Deje [voicemail] en 75 palabras, que son 30 segundos.</translation>
    </message>
    <message>
        <source>Keep it to {most}: a voicemail has thirty seconds.</source>
        <translation>Que no pase de {most}: un mensaje de voz tiene treinta segundos.</translation>
    </message>
    <message>
        <source>Keep one logo, saved as logo.png or logo.jpg.</source>
        <translation>Deje un solo logotipo, guardado como logo.png o logo.jpg.</translation>
    </message>
    <message>
        <source>Labels cannot show these characters: {characters}. They would print as empty boxes. Please write them another way.</source>
        <translation>Las etiquetas no pueden mostrar estos caracteres: {characters}. Saldrían como cuadros vacíos. Escríbalos de otra manera.</translation>
    </message>
    <message>
        <source>Leaves: {member} ({seat})</source>
        <translation>Sale: {member} ({seat})</translation>
    </message>
    <message>
        <source>Left out, because they are not sitting members: {ids}.</source>
        <translation>Omitidos, porque no ocupan un escaño: {ids}.</translation>
    </message>
    <message>
        <source>Letterdesk does not know &apos;{key}&apos; and leaves it out</source>
        <translation>Letterdesk no conoce &apos;{key}&apos; y lo pasa por alto</translation>
    </message>
    <message>
        <source>Letterdesk has nothing called &apos;{what}&apos; to fill in there</source>
        <translation>Letterdesk no tiene nada llamado &apos;{what}&apos; para poner ahí</translation>
    </message>
    <message>
        <source>Letterdesk saves PDF files and does not show them: {file}.</source>
        <translation>Letterdesk guarda los archivos PDF y no los muestra: {file}.</translation>
    </message>
    <message>
        <source>Look at everything there is to mend with: letterdesk pack check</source>
        <translation>Vea todo lo que hay que corregir con: letterdesk pack check</translation>
    </message>
    <message>
        <source>Look at the printer: paper, ink, a jam? When it goes on, they print by themselves. Do not print them again.</source>
        <translation>Mire la impresora: ¿falta papel o tinta, hay un atasco? Cuando siga, se imprimirán solas. No las imprima otra vez.</translation>
    </message>
    <message>
        <source>Make one with: letterdesk directory new-key NAME</source>
        <translation>Cree una con: letterdesk directory new-key NOMBRE</translation>
    </message>
    <message>
        <source>Make one with: letterdesk pack new DIR</source>
        <translation>Haga una con: letterdesk pack new DIR</translation>
    </message>
    <message>
        <source>Mend this first: until then nothing else of the campaign can be checked.</source>
        <translation>Corrija esto primero: hasta entonces no se puede revisar nada más de la campaña.</translation>
    </message>
    <message>
        <source>Most letters are in people’s own words.</source>
        <translation>La mayoría de las cartas tienen palabras propias.</translation>
    </message>
    <message>
        <source>Name one with --printer. It has: {printers}.</source>
        <translation>Nombre una con --printer. Tiene: {printers}.</translation>
    </message>
    <message>
        <source>Name the file as govinfo.gov does, such as BILLS-115hr1865enr.xml or PLAW-115publ164.pdf.</source>
        <translation>Dele al archivo el nombre que tiene en govinfo.gov, como BILLS-115hr1865enr.xml o PLAW-115publ164.pdf.</translation>
    </message>
    <message>
        <source>Name their size with --envelope.</source>
        <translation>Diga su tamaño con --envelope.</translation>
    </message>
    <message>
        <source>New directory of the {congress}, as of {after} (before: {before}).</source>
        <translation>Nuevo directorio: {congress}, con fecha de {after} (antes: {before}).</translation>
    </message>
    <message>
        <source>No campaign has a bill “{bill}”.</source>
        <translation>Ninguna campaña tiene un proyecto “{bill}”.</translation>
    </message>
    <message>
        <source>No font on this computer can show these characters: {characters}. They would print as empty boxes. Please write them another way.</source>
        <translation>Ninguna fuente de esta computadora puede mostrar estos caracteres: {characters}. Saldrían como cuadros vacíos. Escríbalos de otra manera.</translation>
    </message>
    <message>
        <source>No font on this computer can show these characters: {characters}. They would print as empty boxes. Please write them in other letters. Or ask the person who looks after this computer to add Letterdesk’s fonts for more languages: {command}</source>
        <translation>Ninguna fuente de esta computadora puede mostrar estos caracteres: {characters}. Saldrían como cuadros vacíos. Escríbalos con otras letras. O pida a quien cuida de esta computadora que añada las fuentes de Letterdesk para más idiomas: {command}</translation>
    </message>
    <message>
        <source>No member has the id {id}.</source>
        <translation>Ningún miembro tiene el identificador {id}.</translation>
    </message>
    <message>
        <source>No member is of a party called {party}.</source>
        <translation>Ningún miembro es de un partido llamado {party}.</translation>
    </message>
    <message>
        <source>No sitting member has the id {id}.</source>
        <translation>Ningún miembro en funciones tiene el identificador {id}.</translation>
    </message>
    <message>
        <source>No state or territory with a seat in Congress is called {text}.</source>
        <translation>Ningún estado o territorio con puesto en el Congreso se llama {text}.</translation>
    </message>
    <message>
        <source>Nobody signed this campaign. Use it only if you know where it comes from.</source>
        <translation>Nadie firmó esta campaña. Úsela solo si sabe de dónde viene.</translation>
    </message>
    <message>
        <source>Not introduced until {since}.</source>
        <translation>No se presentó hasta el {since}.</translation>
    </message>
    <message>
        <source>Nothing else is different.</source>
        <translation>Nada más es diferente.</translation>
    </message>
    <message>
        <source>Nothing has been counted there yet.</source>
        <translation>Todavía no se ha contado nada allí.</translation>
    </message>
    <message>
        <source>Nothing to correct was given. Please add --phone or --office-line.</source>
        <translation>No se indicó nada que corregir. Por favor, agregue --phone o --office-line.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was counted for the campaign “{campaign}”.</source>
        <translation>No se contó nada para la campaña “{campaign}”.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Offices only answer people they represent. Please use all, senators, representative, or an id from this list.</source>
        <translation>Las oficinas solo responden a las personas que representan. Use all, senators, representative o una clave de esta lista.</translation>
    </message>
    <message>
        <source>On plain letter paper, 8 1/2 by 11 inches.</source>
        <translation>En papel carta común, de 8 1/2 por 11 pulgadas.</translation>
    </message>
    <message>
        <source>On the Census Bureau&apos;s map, ZIP code {zip} in {state} lies in one district only: {seat}.</source>
        <translation>En el mapa de la Oficina del Censo, el código ZIP {zip} de {state} está en un solo distrito: {seat}.</translation>
    </message>
    <message>
        <source>On this computer only Letterdesk&apos;s window can print.</source>
        <translation>En esta computadora solo puede imprimir la ventana de Letterdesk.</translation>
    </message>
    <message>
        <source>On this computer only signed campaigns may be used, and nobody signed this one.</source>
        <translation>En esta computadora solo se pueden usar campañas firmadas, y nadie firmó esta.</translation>
    </message>
    <message>
        <source>Only the House votes on it. Please write to your representative alone.</source>
        <translation>Solo lo vota la Cámara de Representantes. Escriba únicamente a su representante.</translation>
    </message>
    <message>
        <source>Only the Senate votes on it. Please write to your senators alone.</source>
        <translation>Solo lo vota el Senado. Escriba únicamente a sus senadores.</translation>
    </message>
    <message>
        <source>Open the printer, pull the sheet out, and close it again.</source>
        <translation>Abra la impresora, saque la hoja y vuelva a cerrarla.</translation>
    </message>
    <message>
        <source>Out of committee since {since}, waiting for the floor.</source>
        <translation>Salió del comité el {since} y espera que lo debata toda la cámara.</translation>
    </message>
    <message>
        <source>Paper is stuck in “{printer}”.</source>
        <translation>Hay papel atascado en “{printer}”.</translation>
    </message>
    <message>
        <source>Passed by the House and the Senate on {since}.</source>
        <translation>Aprobado por la Cámara y el Senado el {since}.</translation>
    </message>
    <message>
        <source>Passed by the House on {since}, waiting in the Senate.</source>
        <translation>Aprobado por la Cámara el {since}; espera en el Senado.</translation>
    </message>
    <message>
        <source>Passed by the House, in a Senate committee since {since}.</source>
        <translation>Aprobado por la Cámara; en un comité del Senado desde el {since}.</translation>
    </message>
    <message>
        <source>Passed by the House, ready for a vote in the Senate since {since}.</source>
        <translation>Aprobado por la Cámara; listo para votarse en el Senado desde el {since}.</translation>
    </message>
    <message>
        <source>Passed by the Senate on {since}, waiting in the House.</source>
        <translation>Aprobado por el Senado el {since}; espera en la Cámara.</translation>
    </message>
    <message>
        <source>Passed by the Senate, in a House committee since {since}.</source>
        <translation>Aprobado por el Senado; en un comité de la Cámara desde el {since}.</translation>
    </message>
    <message>
        <source>Passed by the Senate, ready for a vote in the House since {since}.</source>
        <translation>Aprobado por el Senado; listo para votarse en la Cámara desde el {since}.</translation>
    </message>
    <message>
        <source>Please add --votes-in and --district of your voting residence, such as --votes-in TX --district 23.</source>
        <translation>Añada --votes-in y --district del lugar donde usted vota, por ejemplo --votes-in TX --district 23.</translation>
    </message>
    <message>
        <source>Please add a name for the file.</source>
        <translation>Agregue un nombre para el archivo.</translation>
    </message>
    <message>
        <source>Please add your district, such as {options}. Your voter card names it, and so does house.gov for your street address.</source>
        <translation>Añada su distrito, por ejemplo {options}. Lo dice su tarjeta electoral, y también house.gov con su dirección.</translation>
    </message>
    <message>
        <source>Please add your state: {options}.</source>
        <translation>Añada su estado: {options}.</translation>
    </message>
    <message>
        <source>Please add {first} or {second}. Your voter card names your district, and so does house.gov for your street address.</source>
        <translation>Añada {first} o {second}. Su tarjeta electoral dice cuál es su distrito, y también house.gov con su dirección.</translation>
    </message>
    <message>
        <source>Please ask for 1 to {most} labels at a time.</source>
        <translation>Pida de 1 a {most} etiquetas a la vez.</translation>
    </message>
    <message>
        <source>Please ask whoever gave it to you for a fresh copy, and for their key.</source>
        <translation>Pida a quien se la dio una copia nueva y su clave.</translation>
    </message>
    <message>
        <source>Please ask whoever looks after this computer.</source>
        <translation>Pregunte a quien cuida de esta computadora.</translation>
    </message>
    <message>
        <source>Please ask whoever made the campaign for a corrected copy.</source>
        <translation>Pida una copia corregida a quien hizo la campaña.</translation>
    </message>
    <message>
        <source>Please ask whoever made the campaign for a corrected copy. Your words are not lost.</source>
        <translation>Pida una copia corregida a quien hizo la campaña. Sus palabras no se han perdido.</translation>
    </message>
    <message>
        <source>Please check its name and folder.</source>
        <translation>Revise su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>Please check that it is the right file.</source>
        <translation>Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>Please check that it is the right folder.</source>
        <translation>Revise que sea la carpeta correcta.</translation>
    </message>
    <message>
        <source>Please check that the disk is not full, and start letterdesk without any words, to see whether its window opens.</source>
        <translation>Revise que el disco no esté lleno e inicie letterdesk sin más palabras, para ver si se abre su ventana.</translation>
    </message>
    <message>
        <source>Please check that the stick or folder is there.</source>
        <translation>Revise que la memoria o la carpeta estén ahí.</translation>
    </message>
    <message>
        <source>Please check that you may change it.</source>
        <translation>Compruebe que usted puede cambiarlo.</translation>
    </message>
    <message>
        <source>Please check that you may open it, or copy it elsewhere.</source>
        <translation>Compruebe que tiene permiso para abrirlo, o cópielo a otro lugar.</translation>
    </message>
    <message>
        <source>Please choose a campaign.</source>
        <translation>Elija una campaña.</translation>
    </message>
    <message>
        <source>Please choose a folder of your own, such as Documents.</source>
        <translation>Elija una carpeta suya, como Documentos.</translation>
    </message>
    <message>
        <source>Please choose a folder that exists, or make this one first.</source>
        <translation>Elija una carpeta que exista, o cree esta primero.</translation>
    </message>
    <message>
        <source>Please choose among them, such as 37-45.</source>
        <translation>Elija entre ellas, por ejemplo 37-45.</translation>
    </message>
    <message>
        <source>Please choose another folder or name, or remove the old file first.</source>
        <translation>Elija otra carpeta u otro nombre, o quite antes el archivo anterior.</translation>
    </message>
    <message>
        <source>Please choose another folder, or add --replace to replace the old files.</source>
        <translation>Elija otra carpeta, o añada --replace para reemplazar los archivos anteriores.</translation>
    </message>
    <message>
        <source>Please choose another folder, or begin anew in this one with --replace.</source>
        <translation>Elija otra carpeta o empiece de nuevo en esta con --replace.</translation>
    </message>
    <message>
        <source>Please choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Please choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Please choose another name. Nothing was changed.</source>
        <translation>Elija otro nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>Please choose at least one person to write to.</source>
        <translation>Elija al menos a una persona a quien escribir.</translation>
    </message>
    <message>
        <source>Please choose from these: {bills}.</source>
        <translation>Elija entre estos: {bills}.</translation>
    </message>
    <message>
        <source>Please choose from these: {keys}.</source>
        <translation>Elija entre estos: {keys}.</translation>
    </message>
    <message>
        <source>Please choose from these: {positions}.</source>
        <translation>Elija entre estas: {positions}.</translation>
    </message>
    <message>
        <source>Please choose whether you support or oppose the bill.</source>
        <translation>Elija si apoya el proyecto de ley o se opone a él.</translation>
    </message>
    <message>
        <source>Please choose your district. Your ZIP code lies in more than one.</source>
        <translation>Elija su distrito. Su código ZIP está en más de uno.</translation>
    </message>
    <message>
        <source>Please choose your state.</source>
        <translation>Elija su estado.</translation>
    </message>
    <message>
        <source>Please choose {introduced} or a later date.</source>
        <translation>Elija {introduced} o una fecha posterior.</translation>
    </message>
    <message>
        <source>Please copy it again from its computer, or take it out of the folder.</source>
        <translation>Cópielo otra vez desde su computadora o sáquelo de la carpeta.</translation>
    </message>
    <message>
        <source>Please count them by hand. Letters that were printed or saved are not touched by this.</source>
        <translation>Por favor, cuéntelas a mano. Las cartas que se imprimieron o se guardaron siguen como estaban.</translation>
    </message>
    <message>
        <source>Please cut about {count} words from the part [flyer] of {file}.</source>
        <translation>Quite unas {count} palabras de la parte [flyer] de {file}.</translation>
    </message>
    <message>
        <source>Please cut about {count} words from {file}, which is its longest part.</source>
        <translation>Quite unas {count} palabras de {file}, que es su parte más larga.</translation>
    </message>
    <message>
        <source>Please enter your ZIP code. It tells us who represents you.</source>
        <translation>Escriba su código ZIP. Con él sabemos quién le representa.</translation>
    </message>
    <message>
        <source>Please enter your city or town.</source>
        <translation>Escriba su ciudad o pueblo.</translation>
    </message>
    <message>
        <source>Please enter your name. It goes at the end of the letter.</source>
        <translation>Escriba su nombre. Va al final de la carta.</translation>
    </message>
    <message>
        <source>Please enter your street address. Offices only answer people who live in their state or district.</source>
        <translation>Escriba su calle y número. Las oficinas solo responden a quienes viven en su estado o distrito.</translation>
    </message>
    <message>
        <source>Please free some space or save to another disk, then save again.</source>
        <translation>Libere espacio o use otro disco, y guarde otra vez.</translation>
    </message>
    <message>
        <source>Please get a fresh copy and try again. Nothing was changed.</source>
        <translation>Por favor, consiga una copia nueva e inténtelo otra vez. No se cambió nada.</translation>
    </message>
    <message>
        <source>Please get a fresh copy.</source>
        <translation>Por favor, consiga una copia nueva.</translation>
    </message>
    <message>
        <source>Please get a newer one. If the computer&apos;s clock or the file&apos;s date is wrong, say the right day with --as-of.</source>
        <translation>Por favor, consiga uno más nuevo. Si el reloj de la computadora o la fecha del archivo está mal, indique la fecha correcta con --as-of.</translation>
    </message>
    <message>
        <source>Please give the file itself, not a folder.</source>
        <translation>Indique el archivo mismo, no una carpeta.</translation>
    </message>
    <message>
        <source>Please give the folder that holds manifest.json.</source>
        <translation>Dé la carpeta que contiene manifest.json.</translation>
    </message>
    <message>
        <source>Please give the folder that the tallies are in.</source>
        <translation>Dé la carpeta donde están las cuentas.</translation>
    </message>
    <message>
        <source>Please install Letterdesk again, or get a fresh directory.</source>
        <translation>Vuelva a instalar Letterdesk, o consiga un directorio nuevo.</translation>
    </message>
    <message>
        <source>Please make the batch again with --replace.</source>
        <translation>Haga el lote otra vez con --replace.</translation>
    </message>
    <message>
        <source>Please nudge labels by at most {most} inch.</source>
        <translation>Mueva las etiquetas {most} pulgadas como máximo.</translation>
    </message>
    <message>
        <source>Please open it in your spreadsheet program and save it as CSV or as an Excel workbook (.xlsx), without a password.</source>
        <translation>Ábralo en su hoja de cálculo y guárdelo como CSV o como libro de Excel (.xlsx), sin contraseña.</translation>
    </message>
    <message>
        <source>Please plan for 1 to {most} writers.</source>
        <translation>Planee para 1 a {most} personas.</translation>
    </message>
    <message>
        <source>Please put {meant} behind “{command}”.</source>
        <translation>Ponga {meant} después de “{command}”.</translation>
    </message>
    <message>
        <source>Please remove it, or install it again.</source>
        <translation>Quítela o instálela de nuevo.</translation>
    </message>
    <message>
        <source>Please rename or remove it, and enter your corrections again.</source>
        <translation>Por favor, cámbiele el nombre o bórrelo, y escriba sus correcciones de nuevo.</translation>
    </message>
    <message>
        <source>Please run the same command with --resume: what is missing is made again.</source>
        <translation>Repita el mismo comando con --resume: se vuelve a hacer lo que falta.</translation>
    </message>
    <message>
        <source>Please say what the office should be near to, with --zip.</source>
        <translation>Diga con --zip cerca de qué lugar debe estar la oficina.</translation>
    </message>
    <message>
        <source>Please say which column is which, such as: --map name=&quot;Who&quot; --map street=&quot;Where they live&quot; --map zip=&quot;Postal Code&quot;.</source>
        <translation>Diga qué columna es cuál, por ejemplo: --map name=&quot;Quién&quot; --map street=&quot;Dónde vive&quot; --map zip=&quot;Código postal&quot;.</translation>
    </message>
    <message>
        <source>Please say whose addresses to print.</source>
        <translation>Diga de quién son las direcciones que hay que imprimir.</translation>
    </message>
    <message>
        <source>Please shorten {part} in {file}.</source>
        <translation>Acorte {part} en {file}.</translation>
    </message>
    <message>
        <source>Please start again.</source>
        <translation>Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Please take all of them for the same Congress. Nothing was changed.</source>
        <translation>Use todos del mismo Congreso. No se cambió nada.</translation>
    </message>
    <message>
        <source>Please take them back on the computer that counted them.</source>
        <translation>Quítelas en la computadora que las contó.</translation>
    </message>
    <message>
        <source>Please try another folder or disk.</source>
        <translation>Pruebe con otra carpeta u otro disco.</translation>
    </message>
    <message>
        <source>Please use --state and its two letters.</source>
        <translation>Use --state y sus dos letras.</translation>
    </message>
    <message>
        <source>Please use --to representative or --to all.</source>
        <translation>Use --to representative o --to all.</translation>
    </message>
    <message>
        <source>Please use its two letters, such as IL, or its name.</source>
        <translation>Use sus dos letras, como IL, o su nombre.</translation>
    </message>
    <message>
        <source>Please use larger labels, such as 5163.</source>
        <translation>Use etiquetas más grandes, como 5163.</translation>
    </message>
    <message>
        <source>Please use one folder for each night.</source>
        <translation>Use una carpeta para cada noche.</translation>
    </message>
    <message>
        <source>Please use one of at most {limit} letters in the campaign’s facts.</source>
        <translation>Use una de {limit} letras como máximo en los datos de la campaña.</translation>
    </message>
    <message>
        <source>Please wait until it is done, or choose another folder.</source>
        <translation>Espere a que termine o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Please write it on the envelope by hand, or shorten it.</source>
        <translation>Escríbala a mano en el sobre o acórtela.</translation>
    </message>
    <message>
        <source>Please write the first and the last, such as 37-45.</source>
        <translation>Escriba la primera y la última, por ejemplo 37-45.</translation>
    </message>
    <message>
        <source>Print this letter without the window layout instead.</source>
        <translation>Imprima esta carta sin el formato para sobre de ventana.</translation>
    </message>
    <message>
        <source>Printing on “{printer}”.</source>
        <translation>Imprimiendo en “{printer}”.</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages} on “{printer}”.</source>
        <translation>Imprimiendo la página {page} de {pages} en “{printer}”.</translation>
    </message>
    <message>
        <source>Printing was cancelled. Pages already on their way still come out.</source>
        <translation>Se canceló la impresión. Las páginas que ya iban en camino saldrán de todos modos.</translation>
    </message>
    <message>
        <source>Puerto Rico is represented in Congress by a Resident Commissioner in the House. It has no senators.</source>
        <translation>A Puerto Rico lo representa en el Congreso un Comisionado Residente o una Comisionada Residente, en la Cámara de Representantes. No tiene senadores.</translation>
    </message>
    <message>
        <source>Put paper in its tray, and it goes on by itself.</source>
        <translation>Ponga papel en la bandeja y seguirá sola.</translation>
    </message>
    <message>
        <source>Put {count} of your #10 envelopes (9 1/2 by 4 1/8 inches) in the tray, flaps closed, the way the picture on the tray shows. Try one first.</source>
        <translation>Ponga {count} de sus sobres n.º 10 (9 1/2 por 4 1/8 pulgadas) en la bandeja, con las solapas cerradas, como muestra el dibujo de la bandeja. Pruebe primero con uno.</translation>
    </message>
    <message>
        <source>Put {count} of your #6 3/4 envelopes (6 1/2 by 3 5/8 inches) in the tray, flaps closed, the way the picture on the tray shows. Try one first.</source>
        <translation>Ponga {count} de sus sobres n.º 6 3/4 (6 1/2 por 3 5/8 pulgadas) en la bandeja, con las solapas cerradas, como muestra el dibujo de la bandeja. Pruebe primero con uno.</translation>
    </message>
    <message>
        <source>Put {placeholder} where the request belongs.</source>
        <translation>Ponga {placeholder} donde va la petición.</translation>
    </message>
    <message>
        <source>Ready for a vote since {since}.</source>
        <translation>Listo para votarse desde el {since}.</translation>
    </message>
    <message>
        <source>Row {row} has the same name and address. If these are two people, please write yes in the column “keep”; if not, remove this row.</source>
        <translation>La fila {row} tiene el mismo nombre y la misma dirección. Si son dos personas, escriba yes en la columna “keep”; si no, quite esta fila.</translation>
    </message>
    <message>
        <source>STOP: this directory is out of date. It is of the {old}, which ended on {ended}; the {new} sits now. Members and districts have changed. Please get a newer directory before you write.</source>
        <translation>ALTO: este directorio ya no sirve. Es del {old}, que terminó el {ended}; ahora sesiona el {new}. Han cambiado las personas y los distritos. Consiga un directorio más nuevo antes de escribir.</translation>
    </message>
    <message>
        <source>Save it with --out F.pdf, and open it with a program for them.</source>
        <translation>Guárdelo con --out F.pdf y ábralo con un programa para PDF.</translation>
    </message>
    <message>
        <source>Save the files with --out and open them, or install the print system CUPS.</source>
        <translation>Guarde los archivos con --out y ábralos, o instale el sistema de impresión CUPS.</translation>
    </message>
    <message>
        <source>Save your words as plain text (UTF-8) and try again.</source>
        <translation>Guarde sus palabras como texto sencillo (UTF-8) e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Say what supporters and what critics hold, in their own best words.</source>
        <translation>Diga lo que sostienen quienes apoyan y quienes critican, con sus mejores palabras.</translation>
    </message>
    <message>
        <source>Says thank you for bringing the bill</source>
        <translation>Da las gracias por presentar el proyecto de ley</translation>
    </message>
    <message>
        <source>Says thank you for cosponsoring the bill</source>
        <translation>Da las gracias por copatrocinar el proyecto de ley</translation>
    </message>
    <message>
        <source>Search by name to see ids: letterdesk members --name WORDS --json.</source>
        <translation>Busque por nombre para ver los identificadores: letterdesk members --name PALABRAS --json.</translation>
    </message>
    <message>
        <source>Sent to the President on {since}.</source>
        <translation>Enviado al Presidente el {since}.</translation>
    </message>
    <message>
        <source>Sent. Waiting for “{printer}” to begin.</source>
        <translation>Enviado. Esperando a que “{printer}” empiece.</translation>
    </message>
    <message>
        <source>Shorten it to {most}; a web address counts in full.</source>
        <translation>Acórtelo a {most}; una dirección web cuenta entera.</translation>
    </message>
    <message>
        <source>Shorten it until {least} fit.</source>
        <translation>Acórtela hasta que quepan {least}.</translation>
    </message>
    <message>
        <source>Shorten it: their own words matter more than ours.</source>
        <translation>Acórtela: las palabras propias importan más que las nuestras.</translation>
    </message>
    <message>
        <source>Shorten what is said, or the answers.</source>
        <translation>Acorte lo que se dice o las respuestas.</translation>
    </message>
    <message>
        <source>Shorten your own words, or choose fewer points. Nothing was written.</source>
        <translation>Acorte sus propias palabras o elija menos puntos. No se escribió nada.</translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <translation>Firmado por {name}.</translation>
    </message>
    <message>
        <source>Something is missing: {missing}.</source>
        <translation>Falta algo: {missing}.</translation>
    </message>
    <message>
        <source>Something went wrong inside Letterdesk ({kind}), and the batch stopped.</source>
        <translation>Algo falló dentro de Letterdesk ({kind}) y el lote se detuvo.</translation>
    </message>
    <message>
        <source>Stopped. {done} of {total} letters are made, and kept.</source>
        <translation>Detenido. Hay {done} de {total} cartas hechas, y se conservan.</translation>
    </message>
    <message>
        <source>Such as: --map zip=&quot;Postal Code&quot;</source>
        <translation>Por ejemplo: --map zip=&quot;Código postal&quot;</translation>
    </message>
    <message>
        <source>Such as: --state IL, --zip 60613, or --return with your name and address.</source>
        <translation>Por ejemplo: --state IL, --zip 60613, o --return con su nombre y dirección.</translation>
    </message>
    <message>
        <source>Such as: letterdesk batch signups.csv --campaign sesta-fosta --out tonight</source>
        <translation>Por ejemplo: letterdesk batch signups.csv --campaign sesta-fosta --out tonight</translation>
    </message>
    <message>
        <source>Such as: letterdesk members --state IL --mailing-list illinois.csv</source>
        <translation>Por ejemplo: letterdesk members --state IL --mailing-list illinois.csv</translation>
    </message>
    <message>
        <source>Take it out, or find its right name in docs/pack-format.md.</source>
        <translation>Quítelo, o busque su nombre correcto en docs/pack-format.md.</translation>
    </message>
    <message>
        <source>Take the file out, or bring in the bill.</source>
        <translation>Quite el archivo o traiga el proyecto.</translation>
    </message>
    <message>
        <source>The Census Bureau has no map of ZIP code {zip} ({city}) in this state. The point we have for it lies in {seat}, within two miles of {others}. Please say where you live.</source>
        <translation>La Oficina del Censo no tiene mapa del código ZIP {zip} ({city}) en este estado. El punto que tenemos está en {seat}, a menos de dos millas de {others}. Díganos dónde vive usted.</translation>
    </message>
    <message>
        <source>The Census Bureau has no map of ZIP code {zip} ({city}) in this state. The point we have for it lies in {seat}. Please confirm that you live there.</source>
        <translation>La Oficina del Censo no tiene mapa del código ZIP {zip} ({city}) en este estado. El punto que tenemos está en {seat}. Confirme que usted vive ahí.</translation>
    </message>
    <message>
        <source>The District of Columbia is represented in Congress by a delegate in the House. It has no senators.</source>
        <translation>Al Distrito de Columbia lo representa en el Congreso un delegado o una delegada en la Cámara. No tiene senadores.</translation>
    </message>
    <message>
        <source>The House seat {seat} is filled.</source>
        <translation>El escaño {seat} de la Cámara de Representantes ya está ocupado.</translation>
    </message>
    <message>
        <source>The House seat {seat} is vacant now.</source>
        <translation>El escaño {seat} de la Cámara de Representantes ahora está vacante.</translation>
    </message>
    <message>
        <source>The House seat {seat} is vacant, so there is nobody to write to until a special election.</source>
        <translation>El puesto {seat} de la Cámara está vacante; hasta que haya una elección especial no hay a quién escribir.</translation>
    </message>
    <message>
        <source>The House seat {seat} is vacant: nobody holds it now.</source>
        <translation>El puesto {seat} de la Cámara está vacante: ahora no lo ocupa nadie.</translation>
    </message>
    <message>
        <source>The House seat {seat} is vacant: nobody holds it until a special election. You can still write to both senators of {state}.</source>
        <translation>El puesto {seat} de la Cámara está vacante: nadie lo ocupa hasta que haya una elección especial. Usted puede escribir de todos modos a los dos miembros del Senado por {state}.</translation>
    </message>
    <message>
        <source>The PIN needs at least {count} figures or letters.</source>
        <translation>El PIN necesita al menos {count} cifras o letras.</translation>
    </message>
    <message>
        <source>The Postal Service knows ZIP code {zip} as {city}, and you wrote {given}. Please check that both are right.</source>
        <translation>Para el Servicio Postal, el código ZIP {zip} es {city}, y usted escribió {given}. Revise que los dos sean correctos.</translation>
    </message>
    <message>
        <source>The ZIP code is missing. It says who represents this person.</source>
        <translation>Falta el código postal. Dice quién representa a esta persona.</translation>
    </message>
    <message>
        <source>The call card for {code} is too long for one page. Words to cut from their own words: {words}.</source>
        <translation>La tarjeta de llamada para {code} no cabe en una página. Palabras propias que sobran: {words}.</translation>
    </message>
    <message>
        <source>The campaign {id} is not offered. {why}</source>
        <translation>La campaña {id} no se ofrece. {why}</translation>
    </message>
    <message>
        <source>The campaign “{campaign}” has no bill “{bill}”.</source>
        <translation>La campaña «{campaign}» no tiene el proyecto de ley «{bill}».</translation>
    </message>
    <message>
        <source>The city is missing.</source>
        <translation>Falta la ciudad.</translation>
    </message>
    <message>
        <source>The directory has no such member or office any more. You can remove this correction.</source>
        <translation>El directorio ya no tiene ese miembro o esa oficina. Puede quitar esta corrección.</translation>
    </message>
    <message>
        <source>The directory of Congress, {path}, cannot be opened ({reason}).</source>
        <translation>No se puede abrir el directorio del Congreso, {path} ({reason}).</translation>
    </message>
    <message>
        <source>The directory of Congress, {path}, is damaged.</source>
        <translation>El directorio del Congreso, {path}, está dañado.</translation>
    </message>
    <message>
        <source>The directory says something new by now. Please check which is right.</source>
        <translation>El directorio ahora dice algo nuevo. Por favor, verifique cuál es lo correcto.</translation>
    </message>
    <message>
        <source>The directory says the same by now. You can remove this correction.</source>
        <translation>El directorio ya dice lo mismo. Puede quitar esta corrección.</translation>
    </message>
    <message>
        <source>The directory still says what it said then.</source>
        <translation>El directorio todavía dice lo mismo que entonces.</translation>
    </message>
    <message>
        <source>The directory {path} could not be set aside ({reason}).</source>
        <translation>No se pudo apartar el directorio {path} ({reason}).</translation>
    </message>
    <message>
        <source>The directory {path} is made for another version of Letterdesk.</source>
        <translation>El directorio {path} es para otra versión de Letterdesk.</translation>
    </message>
    <message>
        <source>The disk is full. {name} was not saved.</source>
        <translation>El disco está lleno. No se guardó {name}.</translation>
    </message>
    <message>
        <source>The file of corrections, {path}, is damaged.</source>
        <translation>El archivo de correcciones, {path}, está dañado.</translation>
    </message>
    <message>
        <source>The file {file} has been changed by somebody else.</source>
        <translation>Otra persona cambió el archivo {file}.</translation>
    </message>
    <message>
        <source>The file {path} could not be read ({reason}).</source>
        <translation>No se pudo leer el archivo {path} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} could not be taken away ({reason}).</source>
        <translation>No se pudo quitar el archivo {path} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} is too large (over {limit} MB).</source>
        <translation>El archivo {path} es demasiado grande (más de {limit} MB).</translation>
    </message>
    <message>
        <source>The flyer does not fit on one page.</source>
        <translation>El volante no cabe en una página.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}).</source>
        <translation>No se puede crear la carpeta {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read.</source>
        <translation>No se puede leer la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. {name} was not saved.</source>
        <translation>La carpeta {folder} no existe. No se guardó {name}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds more than {most} tallies.</source>
        <translation>La carpeta {folder} contiene más de {most} cuentas.</translation>
    </message>
    <message>
        <source>The folder {path} holds too many files for a campaign.</source>
        <translation>La carpeta {path} contiene demasiados archivos para una campaña.</translation>
    </message>
    <message>
        <source>The font “{font}” on this computer is damaged.</source>
        <translation>La fuente “{font}” de esta computadora está dañada.</translation>
    </message>
    <message>
        <source>The kiosk’s window cannot be opened here.</source>
        <translation>Aquí no se puede abrir la ventana del quiosco.</translation>
    </message>
    <message>
        <source>The letter to {code} is too long for one page. Words to cut from their own words: {words}.</source>
        <translation>La carta a {code} no cabe en una página. Palabras propias que sobran: {words}.</translation>
    </message>
    <message>
        <source>The letters are nearly alike. Offices count such letters but hardly read them. Ask people for one true sentence of their own.</source>
        <translation>Las cartas son casi iguales. Las oficinas las cuentan, pero apenas las leen. Pida a cada persona una frase propia y verdadera.</translation>
    </message>
    <message>
        <source>The letters of the last writers could not be counted in {folder}.</source>
        <translation>Las cartas de las últimas personas no se pudieron contar en {folder}.</translation>
    </message>
    <message>
        <source>The letters share many sentences. Ask people to say why it matters to them: offices read that first.</source>
        <translation>Las cartas comparten muchas frases. Pida que cada persona diga por qué le importa: es lo primero que leen las oficinas.</translation>
    </message>
    <message>
        <source>The list has no column “{column}”.</source>
        <translation>La lista no tiene una columna “{column}”.</translation>
    </message>
    <message>
        <source>The list needs columns for the name and the address, and this one has: {columns}.</source>
        <translation>La lista necesita columnas para el nombre y la dirección, y esta tiene: {columns}.</translation>
    </message>
    <message>
        <source>The list {file} cannot be read: {what}.</source>
        <translation>No se puede leer la lista {file}: {what}.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>The name {name} does not tell which text of which bill it is.</source>
        <translation>El nombre {name} no dice qué texto de qué proyecto es.</translation>
    </message>
    <message>
        <source>The official text of {bill} did not come with this campaign.</source>
        <translation>El texto oficial de {bill} no vino con esta campaña.</translation>
    </message>
    <message>
        <source>The pages could not be sent to the printer.</source>
        <translation>No se pudieron enviar las páginas a la impresora.</translation>
    </message>
    <message>
        <source>The rules of this computer ({path}) cannot be read, so only signed campaigns are used. Please tell whoever looks after it.</source>
        <translation>No se pueden leer las reglas de esta computadora ({path}), así que solo se usan campañas firmadas. Avise a quien cuida de ella.</translation>
    </message>
    <message>
        <source>The sheet about {bill} does not fit on two pages.</source>
        <translation>La hoja sobre {bill} no cabe en dos páginas.</translation>
    </message>
    <message>
        <source>The source file {file} is not what it should be ({detail}).</source>
        <translation>El archivo de origen {file} no es como debe ser ({detail}).</translation>
    </message>
    <message>
        <source>The source files do not fit together: {found}.</source>
        <translation>Los archivos de origen no concuerdan: {found}.</translation>
    </message>
    <message>
        <source>The state is missing.</source>
        <translation>Falta el estado.</translation>
    </message>
    <message>
        <source>The stick “{stick}” did not take the files, so nothing was saved.</source>
        <translation>La memoria “{stick}” no aceptó los archivos, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>The stick “{stick}” is full, so nothing was saved.</source>
        <translation>La memoria “{stick}” está llena, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>The stick “{stick}” is locked against writing, so nothing was saved.</source>
        <translation>La memoria “{stick}” está protegida contra escritura, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>The stick “{stick}” was pulled out too early, so nothing was saved.</source>
        <translation>La memoria “{stick}” se sacó antes de tiempo, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>The street address is missing. Offices only answer people who live in their state or district.</source>
        <translation>Falta la dirección. Las oficinas solo responden a quienes viven en su estado o distrito.</translation>
    </message>
    <message>
        <source>The system starts no further program for the work. Perhaps the memory is full.</source>
        <translation>El sistema no inicia ningún programa más para este trabajo. Quizás la memoria está llena.</translation>
    </message>
    <message>
        <source>The table sheet of a letter night does not fit on one side.</source>
        <translation>La hoja de mesa de una noche de cartas no cabe en una cara.</translation>
    </message>
    <message>
        <source>The text {file} cannot be shown: {what}.</source>
        <translation>No se puede mostrar el texto {file}: {what}.</translation>
    </message>
    <message>
        <source>The two chambers sent {bill} to a conference. Please check that its stage below is right.</source>
        <translation>Las dos cámaras enviaron {bill} a un comité de conferencia. Revise que la etapa de abajo sea correcta.</translation>
    </message>
    <message>
        <source>The unfinished batch in {folder} is of another list.</source>
        <translation>El lote sin terminar en {folder} es de otra lista.</translation>
    </message>
    <message>
        <source>The unfinished batch in {folder} was begun with other choices.</source>
        <translation>El lote sin terminar en {folder} se empezó con otras opciones.</translation>
    </message>
    <message>
        <source>The web address {address} is too long for a QR code.</source>
        <translation>La dirección web {address} es demasiado larga para un código QR.</translation>
    </message>
    <message>
        <source>The work on the batch was ended from outside. Perhaps the memory is full.</source>
        <translation>El trabajo del lote se interrumpió desde fuera. Quizás la memoria está llena.</translation>
    </message>
    <message>
        <source>There are: {bills}.</source>
        <translation>Hay estos: {bills}.</translation>
    </message>
    <message>
        <source>There is already a file {name} in {folder}. It was not changed.</source>
        <translation>Ya hay un archivo {name} en {folder}. No se cambió.</translation>
    </message>
    <message>
        <source>There is already something called {path}.</source>
        <translation>Ya hay algo que se llama {path}.</translation>
    </message>
    <message>
        <source>There is no campaign called &apos;{id}&apos;.</source>
        <translation>No hay ninguna campaña llamada &apos;{id}&apos;.</translation>
    </message>
    <message>
        <source>There is no command “{given}” here, only: {choices}.</source>
        <translation>Aquí no hay un comando “{given}”, solo: {choices}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no finished batch in {folder}.</source>
        <translation>No hay un lote terminado en {folder}.</translation>
    </message>
    <message>
        <source>There is no official text {name} in this campaign.</source>
        <translation>En esta campaña no hay ningún texto oficial {name}.</translation>
    </message>
    <message>
        <source>There is no such correction to remove.</source>
        <translation>No hay tal corrección que quitar.</translation>
    </message>
    <message>
        <source>There is no talking point called &apos;{key}&apos; for this position.</source>
        <translation>No hay ningún punto llamado &apos;{key}&apos; para esta posición.</translation>
    </message>
    <message>
        <source>There was no city. The Postal Service’s name for ZIP code {zip} was used: {city}.</source>
        <translation>No había ciudad. Se usó el nombre del Servicio Postal para el código postal {zip}: {city}.</translation>
    </message>
    <message>
        <source>These are installed: {ids}.</source>
        <translation>Están instaladas estas: {ids}.</translation>
    </message>
    <message>
        <source>These letters are too long for one page. Words to cut:
{letters}</source>
        <translation>Estas cartas son demasiado largas para una página. Palabras que sobran:
{letters}</translation>
    </message>
    <message>
        <source>These were: {campaigns}.</source>
        <translation>Había estas: {campaigns}.</translation>
    </message>
    <message>
        <source>This address is too long for a #{size} envelope: {address}.</source>
        <translation>Esta dirección es demasiado larga para un sobre n.º {size}: {address}.</translation>
    </message>
    <message>
        <source>This address is too long for a label: {address}.</source>
        <translation>Esta dirección es demasiado larga para una etiqueta: {address}.</translation>
    </message>
    <message>
        <source>This address is too long for a window envelope: {address}.</source>
        <translation>Esta dirección es demasiado larga para un sobre de ventana: {address}.</translation>
    </message>
    <message>
        <source>This apartment or unit is too long. Please use at most {limit} letters.</source>
        <translation>Este apartamento o unidad es demasiado largo. Use {limit} letras como máximo.</translation>
    </message>
    <message>
        <source>This batch has letters 1 to {last}.</source>
        <translation>Este lote tiene las cartas 1 a {last}.</translation>
    </message>
    <message>
        <source>This campaign came with Letterdesk.</source>
        <translation>Esta campaña vino con Letterdesk.</translation>
    </message>
    <message>
        <source>This campaign cannot be used. In {file}, line {line}: {what}.</source>
        <translation>Esta campaña no se puede usar. En {file}, línea {line}: {what}.</translation>
    </message>
    <message>
        <source>This campaign cannot be used. {file}: {what}.</source>
        <translation>Esta campaña no se puede usar. {file}: {what}.</translation>
    </message>
    <message>
        <source>This campaign does not have that text of {bill}.</source>
        <translation>Esta campaña no tiene ese texto de {bill}.</translation>
    </message>
    <message>
        <source>This campaign has no bill {bill}.</source>
        <translation>Esta campaña no tiene el proyecto de ley {bill}.</translation>
    </message>
    <message>
        <source>This campaign has no letters that {position} the bill.</source>
        <translation>Esta campaña no tiene cartas para esta posición sobre el proyecto de ley: {position}.</translation>
    </message>
    <message>
        <source>This campaign has no talking point “{point}” for this position.</source>
        <translation>Esta campaña no tiene ningún punto llamado «{point}» para esta posición.</translation>
    </message>
    <message>
        <source>This campaign has no words in the language “{language}”.</source>
        <translation>Esta campaña no tiene textos en el idioma «{language}».</translation>
    </message>
    <message>
        <source>This campaign is not ready. {file}, line {line}: {what}.</source>
        <translation>Esta campaña no está lista. {file}, línea {line}: {what}.</translation>
    </message>
    <message>
        <source>This campaign is signed by {signer}.</source>
        <translation>Esta campaña está firmada por {signer}.</translation>
    </message>
    <message>
        <source>This campaign was made to be used until {day}. Please ask {organiser} for a newer one.</source>
        <translation>Esta campaña se hizo para usarse hasta el {day}. Pida a {organiser} una más nueva.</translation>
    </message>
    <message>
        <source>This campaign&apos;s signature is not valid here: the file was changed, or you do not have the signer&apos;s key. Do not use it before you have asked whoever gave it to you.</source>
        <translation>La firma de esta campaña no es válida aquí: el archivo fue cambiado o usted no tiene la clave de quien la firmó. No la use antes de preguntar a quien se la dio.</translation>
    </message>
    <message>
        <source>This campaign&apos;s template {file} cannot be used. Line {line}: {what}.</source>
        <translation>La plantilla {file} de esta campaña no se puede usar. Línea {line}: {what}.</translation>
    </message>
    <message>
        <source>This campaign&apos;s template {file} cannot be used: {what}.</source>
        <translation>La plantilla {file} de esta campaña no se puede usar: {what}.</translation>
    </message>
    <message>
        <source>This city name is too long. Please use at most {limit} letters.</source>
        <translation>Este nombre de ciudad es demasiado largo. Use {limit} letras como máximo.</translation>
    </message>
    <message>
        <source>This command cannot be read.</source>
        <translation>No se puede leer este comando.</translation>
    </message>
    <message>
        <source>This computer has counted only {number} of these. {by} cannot go.</source>
        <translation>Esta computadora solo ha contado {number} de estas. No se pueden quitar {by}.</translation>
    </message>
    <message>
        <source>This computer has several printers.</source>
        <translation>Esta computadora tiene varias impresoras.</translation>
    </message>
    <message>
        <source>This computer knows no printer “{printer}”.</source>
        <translation>Esta computadora no conoce ninguna impresora “{printer}”.</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Esta computadora no conoce ninguna impresora.</translation>
    </message>
    <message>
        <source>This computer no longer finds the printer “{printer}”.</source>
        <translation>Esta computadora ya no encuentra la impresora “{printer}”.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {today}, but the directory is of {as_of}. Please check the clock: the date is printed on letters.</source>
        <translation>El reloj de esta computadora dice {today}, pero el directorio es del {as_of}. Revise el reloj: la fecha se imprime en las cartas.</translation>
    </message>
    <message>
        <source>This is the directory that came with Letterdesk. There is none to go back from.</source>
        <translation>Este es el directorio que vino con Letterdesk. No hay otro anterior al que volver.</translation>
    </message>
    <message>
        <source>This is too long for one page. Please use at most {limit} letters.</source>
        <translation>Esto es demasiado largo para una página. Use {limit} letras como máximo.</translation>
    </message>
    <message>
        <source>This name is too long for a letter. Please use at most {limit} letters.</source>
        <translation>Este nombre es demasiado largo para una carta. Use {limit} letras como máximo.</translation>
    </message>
    <message>
        <source>This street address is too long. Please use at most {limit} letters, and put the apartment in its own box.</source>
        <translation>Esta dirección es demasiado larga. Use {limit} letras como máximo y ponga el apartamento en su propia casilla.</translation>
    </message>
    <message>
        <source>Those were two different PINs.</source>
        <translation>Eran dos PIN distintos.</translation>
    </message>
    <message>
        <source>To go on, run the same command with --resume.</source>
        <translation>Para seguir, repita el mismo comando con --resume.</translation>
    </message>
    <message>
        <source>To see all it can do: {command} --help</source>
        <translation>Para ver todo lo que hace: {command} --help</translation>
    </message>
    <message>
        <source>To see everything there is to mend: letterdesk pack check {pack}</source>
        <translation>Para ver todo lo que hay que corregir: letterdesk pack check {pack}</translation>
    </message>
    <message>
        <source>To take this one instead, ask for it to be replaced.</source>
        <translation>Para usar esta, pida que se reemplace.</translation>
    </message>
    <message>
        <source>Too few letters were compared to say how alike they are.</source>
        <translation>Se compararon muy pocas cartas para decir cuánto se parecen.</translation>
    </message>
    <message>
        <source>Translate it.</source>
        <translation>Tradúzcalo.</translation>
    </message>
    <message>
        <source>Translate the English file of this name.</source>
        <translation>Traduzca el archivo en inglés que se llama así.</translation>
    </message>
    <message>
        <source>Turn the printer on and check its cable, or save the files and print them from another computer.</source>
        <translation>Encienda la impresora y revise el cable, o guarde los archivos e imprímalos desde otra computadora.</translation>
    </message>
    <message>
        <source>Two of the files are the same list ({name}). Please give each once.</source>
        <translation>Dos de los archivos son la misma lista ({name}). Por favor, indique cada una una sola vez.</translation>
    </message>
    <message>
        <source>Use only the placeholders and rules that docs/pack-format.md lists.</source>
        <translation>Use solo los campos y las reglas que enumera docs/pack-format.md.</translation>
    </message>
    <message>
        <source>Use shorter sentences and everyday words; aim at eight.</source>
        <translation>Use frases más cortas y palabras de todos los días; el objetivo es ocho.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens, such as clean-water.</source>
        <translation>Use letras minúsculas, cifras y guiones, como clean-water.</translation>
    </message>
    <message>
        <source>Use {placeholder}: Letterdesk knows each member&apos;s name and title.</source>
        <translation>Use {placeholder}: Letterdesk conoce el nombre y el título de cada miembro.</translation>
    </message>
    <message>
        <source>Vetoed by the President on {since}.</source>
        <translation>Vetado por el Presidente el {since}.</translation>
    </message>
    <message>
        <source>We do not know ZIP code {zip}. Please check its five digits.</source>
        <translation>No conocemos el código ZIP {zip}. Revise sus cinco dígitos.</translation>
    </message>
    <message>
        <source>We do not know this state. Please use its two letters, such as IL.</source>
        <translation>No conocemos este estado. Use sus dos letras, como IL.</translation>
    </message>
    <message>
        <source>We do not know where ZIP code {zip} is.</source>
        <translation>No sabemos dónde está el código ZIP {zip}.</translation>
    </message>
    <message>
        <source>We found no ZIP code here, and we know no place called {city} in {state}. Please add the five digits of your ZIP code.</source>
        <translation>Aquí no encontramos ningún código ZIP, ni conocemos un lugar llamado {city} en {state}. Agregue los cinco dígitos de su código ZIP.</translation>
    </message>
    <message>
        <source>We found no ZIP code here, and {city}, {state}, has {number}: {zips}. Please add yours.</source>
        <translation>Aquí no encontramos ningún código ZIP, y {city}, {state}, tiene {number}: {zips}. Agregue el suyo.</translation>
    </message>
    <message>
        <source>We found no ZIP code here. Please give five digits, such as 60613, or an address that ends with them.</source>
        <translation>Aquí no encontramos ningún código ZIP. Escriba cinco dígitos, como 60613, o una dirección que termine con ellos.</translation>
    </message>
    <message>
        <source>We have no office or phone number for {member} ({seat}) yet. A letter addressed to the chamber still arrives; to call, ring the Capitol switchboard, {switchboard}.</source>
        <translation>Todavía no tenemos oficina ni teléfono de {member} ({seat}). Una carta dirigida a su cámara llega de todos modos; para llamar, marque la central del Capitolio, {switchboard}.</translation>
    </message>
    <message>
        <source>We know no local office of {member} ({seat}) that takes mail, so this letter is addressed to Washington.</source>
        <translation>No conocemos ninguna oficina local de {member} ({seat}) que reciba correo, así que esta carta va dirigida a Washington.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Where should the letters go?</source>
        <translation>¿Adónde van las cartas?</translation>
    </message>
    <message>
        <source>Which envelopes are to be printed?</source>
        <translation>¿Qué sobres hay que imprimir?</translation>
    </message>
    <message>
        <source>Write at least {least}, so that letters differ.</source>
        <translation>Escriba al menos {least}, para que las cartas sean distintas.</translation>
    </message>
    <message>
        <source>Write it with its Congress, such as hr1865-115 or sjres8-114.</source>
        <translation>Escríbalo con su Congreso, como hr1865-115 o sjres8-114.</translation>
    </message>
    <message>
        <source>Write the whole address of the page.</source>
        <translation>Escriba la dirección completa de la página.</translation>
    </message>
    <message>
        <source>Write them another way.</source>
        <translation>Escríbalos de otra manera.</translation>
    </message>
    <message>
        <source>Write your own words in the place of “{words}”.</source>
        <translation>Escriba sus propias palabras en lugar de “{words}”.</translation>
    </message>
    <message>
        <source>You can still save it as it is, or read the bill at congress.gov.</source>
        <translation>Todavía puede guardarlo como está o leer el proyecto en congress.gov.</translation>
    </message>
    <message>
        <source>You can write to both senators: --to senators.</source>
        <translation>Puede escribir a los dos miembros del Senado: --to senators.</translation>
    </message>
    <message>
        <source>You chose {seat}. No map of ZIP code {zip} can confirm it.</source>
        <translation>Usted eligió {seat}. Ningún mapa del código ZIP {zip} puede confirmarlo.</translation>
    </message>
    <message>
        <source>You chose {seat}. ZIP code {zip} may lie in: {seats}.</source>
        <translation>Usted eligió {seat}. El código ZIP {zip} puede estar en: {seats}.</translation>
    </message>
    <message>
        <source>You find it at {url}</source>
        <translation>Está en {url}</translation>
    </message>
    <message>
        <source>You gave no ZIP code. {city}, {state}, has only one, {zip}, so we looked that up.</source>
        <translation>Usted no dio un código ZIP. {city}, {state}, tiene solo uno, {zip}, así que buscamos con ese.</translation>
    </message>
    <message>
        <source>You have installed no campaign called &apos;{id}&apos;.</source>
        <translation>No ha instalado ninguna campaña llamada &apos;{id}&apos;.</translation>
    </message>
    <message>
        <source>You may not save in the folder {folder}. {name} was not saved.</source>
        <translation>No tiene permiso para guardar en la carpeta {folder}. No se guardó {name}.</translation>
    </message>
    <message>
        <source>You named {seat} as the district of your voting residence.</source>
        <translation>Usted indicó {seat} como el distrito donde vota.</translation>
    </message>
    <message>
        <source>Your address is too long for a window envelope.</source>
        <translation>Su dirección es demasiado larga para un sobre de ventana.</translation>
    </message>
    <message>
        <source>Your letters are still here. Put the stick in again, then save again.</source>
        <translation>Sus cartas siguen aquí. Vuelva a poner la memoria y guarde otra vez.</translation>
    </message>
    <message>
        <source>Your letters are still here. Use another stick, or print them.</source>
        <translation>Sus cartas siguen aquí. Use otra memoria o imprímalas.</translation>
    </message>
    <message>
        <source>ZIP code {zip} ({city}) belongs to {actual}, not to {given}. Please check the ZIP code and the state: one of them must be wrong.</source>
        <translation>El código ZIP {zip} ({city}) es de {actual}, no de {given}. Revise el código ZIP y el estado: uno de los dos está equivocado.</translation>
    </message>
    <message>
        <source>ZIP code {zip} ({city}) is in {state}, but no map says where in it. Please choose your district.</source>
        <translation>El código ZIP {zip} ({city}) está en {state}, pero ningún mapa dice en qué parte. Elija su distrito.</translation>
    </message>
    <message>
        <source>ZIP code {zip} belongs to one organization, such as a company or an office. If you live elsewhere, please use the ZIP code of your home.</source>
        <translation>El código ZIP {zip} es de una sola organización, como una empresa o una oficina. Si usted vive en otro lugar, use el código ZIP de su casa.</translation>
    </message>
    <message>
        <source>ZIP code {zip} crosses a state line: {states}. Please say first which state you live in.</source>
        <translation>El código ZIP {zip} cruza una frontera estatal: {states}. Díganos primero en qué estado vive.</translation>
    </message>
    <message>
        <source>ZIP code {zip} is for post-office boxes. Where you live decides who represents you, not where your box is.</source>
        <translation>El código ZIP {zip} es de apartados postales. Lo que decide quién le representa es dónde vive usted, no dónde está su apartado.</translation>
    </message>
    <message>
        <source>ZIP code {zip} is military mail ({place}), which has no district of its own. Your voting residence at home decides who represents you: please give its state and district.</source>
        <translation>El código ZIP {zip} es de correo militar ({place}), que no tiene distrito propio. Quién le representa depende del lugar donde usted vota: indique su estado y su distrito.</translation>
    </message>
    <message>
        <source>ZIP code {zip} is too short. It may be {long}, {city}, {state}, but the list does not say so. Please write all five digits.</source>
        <translation>El código postal {zip} es demasiado corto. Puede ser {long}, {city}, {state}, pero la lista no lo dice. Escriba las cinco cifras.</translation>
    </message>
    <message>
        <source>ZIP code {zip} lies in more than one district: {districts}. Please ask which one, and write its number in the column “district”.</source>
        <translation>El código postal {zip} está en más de un distrito: {districts}. Pregunte cuál es y escriba su número en la columna “district”.</translation>
    </message>
    <message>
        <source>ZIP code {zip} lies in more than one district: {seats}. Your street address decides; a ZIP code cannot.</source>
        <translation>El código ZIP {zip} está en más de un distrito: {seats}. Lo decide su dirección; un código ZIP no puede.</translation>
    </message>
    <message>
        <source>ZIP code {zip} lies in {first} and {second}. We do not guess which is yours.</source>
        <translation>El código ZIP {zip} está en {first} y {second}. No adivinamos cuál es el suyo.</translation>
    </message>
    <message>
        <source>ZIP code {zip} lies in {number} districts: {list}. We do not guess which is yours.</source>
        <translation>El código ZIP {zip} está en {number} distritos: {list}. No adivinamos cuál es el suyo.</translation>
    </message>
    <message>
        <source>ZIP code {zip} lies in {states}. Please write the right one in the column “state”.</source>
        <translation>El código postal {zip} está en {states}. Escriba el correcto en la columna “state”.</translation>
    </message>
    <message>
        <source>ZIP code {zip} may lie in any district of {state}. Please ask, and write the number in the column “district”.</source>
        <translation>El código postal {zip} puede estar en cualquier distrito de {state}. Pregunte y escriba el número en la columna “district”.</translation>
    </message>
    <message>
        <source>ZIP code {zip} may lie in: {list}. No map proves it, and we do not guess.</source>
        <translation>El código ZIP {zip} puede estar en: {list}. Ningún mapa lo prueba, y no adivinamos.</translation>
    </message>
    <message>
        <source>ZIP code {zip} probably lies in {districts}, but no map proves it. Please ask, and write the number in the column “district”.</source>
        <translation>El código postal {zip} probablemente está en {districts}, pero ningún mapa lo prueba. Pregunte y escriba el número en la columna “district”.</translation>
    </message>
    <message>
        <source>[{part}] is {count} letters too long for its channel</source>
        <translation>[{part}] tiene {count} letras de más para su canal</translation>
    </message>
    <message>
        <source>a campaign may hold plain files only</source>
        <translation>una campaña solo puede tener archivos comunes</translation>
    </message>
    <message>
        <source>a date or number in it cannot be read ({said})</source>
        <translation>no se puede leer una fecha o un número ({said})</translation>
    </message>
    <message>
        <source>a file in a campaign may not have this name</source>
        <translation>un archivo de una campaña no puede tener este nombre</translation>
    </message>
    <message>
        <source>a template may not use &apos;{what}&apos; there</source>
        <translation>una plantilla no puede usar &apos;{what}&apos; ahí</translation>
    </message>
    <message>
        <source>a template may not use the filter &apos;{what}&apos; so</source>
        <translation>una plantilla no puede usar así el filtro &apos;{what}&apos;</translation>
    </message>
    <message>
        <source>a template may only loop once over a list, such as &apos;for point in points&apos;</source>
        <translation>una plantilla solo puede recorrer una lista una vez, como &apos;for point in points&apos;</translation>
    </message>
    <message>
        <source>amendment, as passed</source>
        <translation>enmienda, como se aprobó</translation>
    </message>
    <message>
        <source>as agreed to</source>
        <translation>como se acordó</translation>
    </message>
    <message>
        <source>as considered and passed</source>
        <translation>como se consideró y aprobó</translation>
    </message>
    <message>
        <source>as enacted: the law itself</source>
        <translation>como se promulgó: la ley misma</translation>
    </message>
    <message>
        <source>as introduced</source>
        <translation>como se presentó</translation>
    </message>
    <message>
        <source>as passed</source>
        <translation>como se aprobó</translation>
    </message>
    <message>
        <source>as passed by both chambers</source>
        <translation>como lo aprobaron las dos cámaras</translation>
    </message>
    <message>
        <source>as placed on the calendar</source>
        <translation>como se puso en el calendario</translation>
    </message>
    <message>
        <source>as printed for the public</source>
        <translation>como se imprimió para el público</translation>
    </message>
    <message>
        <source>as received from the other chamber</source>
        <translation>como se recibió de la otra cámara</translation>
    </message>
    <message>
        <source>as reported by a committee</source>
        <translation>como lo informó un comité</translation>
    </message>
    <message>
        <source>as sent to a committee of the other chamber</source>
        <translation>como se envió a un comité de la otra cámara</translation>
    </message>
    <message>
        <source>corrected by hand on {day}</source>
        <translation>corregido a mano el {day}</translation>
    </message>
    <message>
        <source>in [answers], each question needs its answer on the next line</source>
        <translation>en [answers], cada pregunta necesita su respuesta en la línea siguiente</translation>
    </message>
    <message>
        <source>it could not be read ({said})</source>
        <translation>no se pudo leer ({said})</translation>
    </message>
    <message>
        <source>it declares things of its own ({what}), which no bill does</source>
        <translation>contiene declaraciones propias ({what}), cosa que ningún proyecto hace</translation>
    </message>
    <message>
        <source>it does not say which bill it is about</source>
        <translation>no dice de qué proyecto trata</translation>
    </message>
    <message>
        <source>it does not say which text of the bill it explains</source>
        <translation>no dice qué texto del proyecto explica</translation>
    </message>
    <message>
        <source>it explains the version “{explained}”, and {file} is newer</source>
        <translation>explica la versión “{explained}”, y {file} es más nuevo</translation>
    </message>
    <message>
        <source>it has more than {most} rows</source>
        <translation>tiene más de {most} filas</translation>
    </message>
    <message>
        <source>it has too many parts for a template</source>
        <translation>tiene demasiadas partes para una plantilla</translation>
    </message>
    <message>
        <source>it has two points called &apos;{key}&apos;</source>
        <translation>tiene dos puntos llamados &apos;{key}&apos;</translation>
    </message>
    <message>
        <source>it holds more than a campaign can need</source>
        <translation>contiene más de lo que una campaña puede necesitar</translation>
    </message>
    <message>
        <source>it holds more than the facts of one bill</source>
        <translation>contiene más que los datos de un proyecto</translation>
    </message>
    <message>
        <source>it holds more than {limit} official texts</source>
        <translation>tiene más de {limit} textos oficiales</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>contiene demasiados archivos</translation>
    </message>
    <message>
        <source>it holds {file} twice</source>
        <translation>contiene {file} dos veces</translation>
    </message>
    <message>
        <source>it is a link to something outside the campaign</source>
        <translation>es un enlace a algo fuera de la campaña</translation>
    </message>
    <message>
        <source>it is an old Excel file, locked with a password, or no list at all</source>
        <translation>es un archivo viejo de Excel, tiene contraseña o no es una lista</translation>
    </message>
    <message>
        <source>it is damaged, or locked with a password</source>
        <translation>está dañado o tiene contraseña</translation>
    </message>
    <message>
        <source>it is damaged, or not a PDF file</source>
        <translation>está dañado o no es un archivo PDF</translation>
    </message>
    <message>
        <source>it is damaged, or not a campaign file</source>
        <translation>está dañado o no es un archivo de campaña</translation>
    </message>
    <message>
        <source>it is damaged, or not an XML file</source>
        <translation>está dañado o no es un archivo XML</translation>
    </message>
    <message>
        <source>it is larger than the text of any bill</source>
        <translation>es más grande que el texto de cualquier proyecto</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>ocupa más de {limit} MB</translation>
    </message>
    <message>
        <source>it is locked or packed in a way that Letterdesk does not open</source>
        <translation>está cerrado con clave o comprimido de una forma que Letterdesk no abre</translation>
    </message>
    <message>
        <source>it is missing from the campaign&apos;s folder</source>
        <translation>falta en la carpeta de la campaña</translation>
    </message>
    <message>
        <source>it is missing, and the sheet about this bill then has less to say than the English one</source>
        <translation>falta, y sin él la hoja sobre este proyecto dice menos que la inglesa</translation>
    </message>
    <message>
        <source>it is neither text nor a spreadsheet</source>
        <translation>no es texto ni hoja de cálculo</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>tiene demasiados niveles</translation>
    </message>
    <message>
        <source>it is no spreadsheet that Letterdesk knows</source>
        <translation>no es una hoja de cálculo que Letterdesk conozca</translation>
    </message>
    <message>
        <source>it is not a BILLSTATUS file</source>
        <translation>no es un archivo BILLSTATUS</translation>
    </message>
    <message>
        <source>it is not a picture of the kinds PNG and JPEG</source>
        <translation>no es una imagen PNG ni JPEG</translation>
    </message>
    <message>
        <source>it is not saved as UTF-8 text</source>
        <translation>no está guardado como texto UTF-8</translation>
    </message>
    <message>
        <source>it is not text in the encoding {encoding}</source>
        <translation>no es texto con la codificación {encoding}</translation>
    </message>
    <message>
        <source>it is the text of {bill}, which is not in this campaign</source>
        <translation>es el texto de {bill}, que no está en esta campaña</translation>
    </message>
    <message>
        <source>it is the version “{attached}”, and since then there is “{known}”</source>
        <translation>es la versión “{attached}”, y desde entonces existe “{known}”</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is too large for a list</source>
        <translation>es demasiado grande para una lista</translation>
    </message>
    <message>
        <source>it is too long for a template</source>
        <translation>es demasiado largo para una plantilla</translation>
    </message>
    <message>
        <source>it leaves room for {count} words of the writer&apos;s own</source>
        <translation>deja lugar para {count} palabras propias</translation>
    </message>
    <message>
        <source>it loses your own words, or prints them twice</source>
        <translation>pierde las palabras de usted, o las imprime dos veces</translation>
    </message>
    <message>
        <source>it makes too long a text</source>
        <translation>produce un texto demasiado largo</translation>
    </message>
    <message>
        <source>it names no sponsor</source>
        <translation>no nombra al autor del proyecto</translation>
    </message>
    <message>
        <source>it names “{name}”</source>
        <translation>nombra a “{name}”</translation>
    </message>
    <message>
        <source>it needs a newer Letterdesk</source>
        <translation>necesita un Letterdesk más nuevo</translation>
    </message>
    <message>
        <source>it never asks for anything</source>
        <translation>no pide nada</translation>
    </message>
    <message>
        <source>its companion {bill} is not in this campaign</source>
        <translation>su proyecto gemelo {bill} no está en esta campaña</translation>
    </message>
    <message>
        <source>its name does not tell which text of which bill it is, so nobody is shown it</source>
        <translation>su nombre no dice qué texto de qué proyecto es, así que no se le muestra a nadie</translation>
    </message>
    <message>
        <source>its part [{name}] is missing</source>
        <translation>falta su parte [{name}]</translation>
    </message>
    <message>
        <source>its words ask for {grade} years of school</source>
        <translation>sus palabras piden {grade} años de escuela</translation>
    </message>
    <message>
        <source>nobody is shown this picture</source>
        <translation>esta imagen no se le muestra a nadie</translation>
    </message>
    <message>
        <source>nothing is in it</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>row {row} has a cell too long for words. Perhaps a quotation mark is open</source>
        <translation>la fila {row} tiene una celda demasiado larga. Quizá quedó abierta una comilla</translation>
    </message>
    <message>
        <source>the bill is here as PDF only, which Letterdesk saves and does not show</source>
        <translation>el proyecto está solo en PDF, que Letterdesk guarda y no muestra</translation>
    </message>
    <message>
        <source>the call card is {count} words too long for one page</source>
        <translation>a la tarjeta de llamada le sobran {count} palabras para caber en una página</translation>
    </message>
    <message>
        <source>the call takes about {seconds} seconds</source>
        <translation>la llamada dura unos {seconds} segundos</translation>
    </message>
    <message>
        <source>the campaign ended on {day}</source>
        <translation>la campaña terminó el {day}</translation>
    </message>
    <message>
        <source>the facts are of {day}</source>
        <translation>los datos son del {day}</translation>
    </message>
    <message>
        <source>the file there is not valid TOML</source>
        <translation>el archivo que está allí no es TOML válido</translation>
    </message>
    <message>
        <source>the letter is {count} words too long for one page, before anybody adds their own</source>
        <translation>a la carta le sobran {count} palabras para caber en una página, antes de que nadie añada las suyas</translation>
    </message>
    <message>
        <source>the letters cannot show these characters: {characters}</source>
        <translation>las cartas no pueden mostrar estos caracteres: {characters}</translation>
    </message>
    <message>
        <source>the note on both sides has only one</source>
        <translation>la nota sobre los dos lados tiene solo uno</translation>
    </message>
    <message>
        <source>the number there is too large for a letter</source>
        <translation>el número que está allí es demasiado grande para una carta</translation>
    </message>
    <message>
        <source>the number there is too long</source>
        <translation>el número que está allí es demasiado largo</translation>
    </message>
    <message>
        <source>the picture has {width} by {height} pixels; {least} to {most} each way can be shown</source>
        <translation>la imagen tiene {width} por {height} píxeles; se pueden mostrar de {least} a {most} por lado</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>la imagen está dañada</translation>
    </message>
    <message>
        <source>the picture is made for printing presses; save it with the colors of screens (RGB)</source>
        <translation>la imagen está hecha para imprenta; guárdela con los colores de pantalla (RGB)</translation>
    </message>
    <message>
        <source>the picture is too long and thin to be shown beside a name</source>
        <translation>la imagen es demasiado alargada para mostrarla junto a un nombre</translation>
    </message>
    <message>
        <source>the point &apos;{key}&apos; is not the same here and in the English guide</source>
        <translation>el punto &apos;{key}&apos; no es igual aquí que en la guía en inglés</translation>
    </message>
    <message>
        <source>the text there is not valid TOML</source>
        <translation>el texto que está allí no es TOML válido</translation>
    </message>
    <message>
        <source>the text there is not valid TOML ({said})</source>
        <translation>el texto de ahí no es TOML válido ({said})</translation>
    </message>
    <message>
        <source>the voicemail takes about {seconds} seconds</source>
        <translation>el mensaje de voz dura unos {seconds} segundos</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>no tiene palabras</translation>
    </message>
    <message>
        <source>there are only {count} talking points for &apos;{position}&apos;</source>
        <translation>solo hay {count} puntos para &apos;{position}&apos;</translation>
    </message>
    <message>
        <source>there are too many dots on one line</source>
        <translation>hay demasiados puntos en una línea</translation>
    </message>
    <message>
        <source>there is a hidden character in it ({code})</source>
        <translation>hay un carácter oculto ({code})</translation>
    </message>
    <message>
        <source>this is still to be written</source>
        <translation>esto todavía está por escribir</translation>
    </message>
    <message>
        <source>version {code}</source>
        <translation>versión {code}</translation>
    </message>
    <message>
        <source>with it the official texts take more than {limit} MB</source>
        <translation>con él, los textos oficiales ocupan más de {limit} MB</translation>
    </message>
    <message>
        <source>with this file the campaign holds more than a campaign can need</source>
        <translation>con este archivo la campaña contiene más de lo que puede necesitar</translation>
    </message>
    <message>
        <source>{bill} did not exist yet on {day}.</source>
        <translation>{bill} todavía no existía el {day}.</translation>
    </message>
    <message>
        <source>{bill} is not a matter for {name}.</source>
        <translation>{bill} no le corresponde a {name}.</translation>
    </message>
    <message>
        <source>{count} ZIP codes lie in other districts than before.</source>
        <translation>{count} códigos postales están en distritos distintos que antes.</translation>
    </message>
    <message>
        <source>{count} districts are drawn differently.</source>
        <translation>{count} distritos tienen otros límites.</translation>
    </message>
    <message>
        <source>{example}
To see all it can do: {command} --help</source>
        <translation>{example}
Para ver todo lo que hace: {command} --help</translation>
    </message>
    <message>
        <source>{file} cannot be imported: {what}.</source>
        <translation>No se puede importar {file}: {what}.</translation>
    </message>
    <message>
        <source>{file} cannot be put into the campaign: {what}.</source>
        <translation>No se puede poner {file} en la campaña: {what}.</translation>
    </message>
    <message>
        <source>{file} cannot be used to update the directory. Nothing was changed.</source>
        <translation>{file} no sirve para actualizar el directorio. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed.</source>
        <translation>{file} está dañado. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is no longer as it was made.</source>
        <translation>{file} ya no es como se hizo.</translation>
    </message>
    <message>
        <source>{file} is not a plain text file.</source>
        <translation>{file} no es un archivo de texto sencillo.</translation>
    </message>
    <message>
        <source>{file} is not signed by anyone you trust, or was changed since. Nothing was changed.</source>
        <translation>{file} no está firmado por nadie en quien usted confíe, o fue modificado después. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is older ({theirs}) than what is in use ({ours}). Nothing was changed.</source>
        <translation>{file} es más antiguo ({theirs}) que lo que está en uso ({ours}). No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is the text of no bill in this campaign.</source>
        <translation>{file} no es el texto de ningún proyecto de esta campaña.</translation>
    </message>
    <message>
        <source>{file}, line {line}: Letterdesk does not know &apos;{key}&apos; and leaves it out.</source>
        <translation>{file}, línea {line}: Letterdesk no conoce &apos;{key}&apos; y lo pasa por alto.</translation>
    </message>
    <message>
        <source>{folder} already has a file {name}. Nothing was changed.</source>
        <translation>En {folder} ya hay un archivo {name}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{member} ({state}) was appointed to the seat. By our data the term ends on {day}.</source>
        <translation>{member} ({state}) ocupa el puesto por nombramiento. Según nuestros datos, su mandato termina el {day}.</translation>
    </message>
    <message>
        <source>{member} has no local office in {city}, only in: {cities}.</source>
        <translation>{member} no tiene oficina local en {city}, solo en: {cities}.</translation>
    </message>
    <message>
        <source>{member}: committee seats changed</source>
        <translation>{member}: cambiaron sus puestos en los comités</translation>
    </message>
    <message>
        <source>{member}: local offices changed</source>
        <translation>{member}: cambiaron las oficinas locales</translation>
    </message>
    <message>
        <source>{member}: the Washington office was {before}, now {after}</source>
        <translation>{member}: la oficina en Washington era {before}, ahora {after}</translation>
    </message>
    <message>
        <source>{member}: the Washington phone was {before}, now {after}</source>
        <translation>{member}: el teléfono en Washington era {before}, ahora {after}</translation>
    </message>
    <message>
        <source>{member}: the leadership title was {before}, now {after}</source>
        <translation>{member}: el cargo de liderazgo era {before}, ahora {after}</translation>
    </message>
    <message>
        <source>{member}: the name was {before}, now {after}</source>
        <translation>{member}: el nombre era {before}, ahora {after}</translation>
    </message>
    <message>
        <source>{member}: the new directory has your correction now. You can remove it.</source>
        <translation>{member}: el nuevo directorio ya tiene su corrección. Puede quitarla.</translation>
    </message>
    <message>
        <source>{member}: the party was {before}, now {after}</source>
        <translation>{member}: el partido era {before}, ahora {after}</translation>
    </message>
    <message>
        <source>{member}: the seat was {before}, now {after}</source>
        <translation>{member}: el escaño era {before}, ahora {after}</translation>
    </message>
    <message>
        <source>{member}: the term ended on {before}, now on {after}</source>
        <translation>{member}: el mandato terminaba el {before}, ahora el {after}</translation>
    </message>
    <message>
        <source>{name} could not be saved in {folder} ({reason}).</source>
        <translation>No se pudo guardar {name} en {folder} ({reason}).</translation>
    </message>
    <message>
        <source>{nation} (ZIP code {zip}) is a nation of its own in free association with the United States. It gets U.S. mail but has no seat in Congress. If you vote in a U.S. state, please use your address there.</source>
        <translation>{nation} (código ZIP {zip}) es un país propio en libre asociación con los Estados Unidos. Recibe correo de los Estados Unidos, pero no tiene puesto en el Congreso. Si usted vota en un estado del país, use la dirección que tiene allí.</translation>
    </message>
    <message>
        <source>{option} cannot be “{given}”, only one of these: {choices}.</source>
        <translation>{option} no puede ser “{given}”, solo una de estas: {choices}.</translation>
    </message>
    <message>
        <source>{option} needs a number, and “{given}” is none.</source>
        <translation>{option} necesita un número, y “{given}” no lo es.</translation>
    </message>
    <message>
        <source>{option} needs something after it.</source>
        <translation>{option} necesita algo después.</translation>
    </message>
    <message>
        <source>{option} takes nothing after it.</source>
        <translation>{option} no lleva nada después.</translation>
    </message>
    <message>
        <source>{option}: {why}.</source>
        <translation>{option}: {why}.</translation>
    </message>
    <message>
        <source>{other} and {option} do not go together. Please use only one of them.</source>
        <translation>{other} y {option} no van juntas. Use solo una de las dos.</translation>
    </message>
    <message>
        <source>{path} is a file, and a folder is needed.</source>
        <translation>{path} es un archivo, y hace falta una carpeta.</translation>
    </message>
    <message>
        <source>{path} is a folder, and a file is needed.</source>
        <translation>{path} es una carpeta, y hace falta un archivo.</translation>
    </message>
    <message>
        <source>{path} is not a Letterdesk directory.</source>
        <translation>{path} no es un directorio de Letterdesk.</translation>
    </message>
    <message>
        <source>{path} is not a file that can be read.</source>
        <translation>{path} no es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>{path} is not a key that Letterdesk can use.</source>
        <translation>{path} no es una clave que Letterdesk pueda usar.</translation>
    </message>
    <message>
        <source>{path} is not a tally, or it is damaged. Nothing was counted.</source>
        <translation>{path} no es una cuenta o está dañado. No se contó nada.</translation>
    </message>
    <message>
        <source>{path} is not the folder of a campaign.</source>
        <translation>{path} no es la carpeta de una campaña.</translation>
    </message>
    <message>
        <source>{phone} is not a phone number of ten digits.</source>
        <translation>{phone} no es un número de teléfono de diez dígitos.</translation>
    </message>
    <message>
        <source>{place} has no senators. Its voice in Congress is {members}.</source>
        <translation>{place} no tiene senadores. Su voz en el Congreso es {members}.</translation>
    </message>
    <message>
        <source>{place}: represented in Congress by a delegate in the House. It has no senators.</source>
        <translation>{place}: lo representa en el Congreso un delegado o una delegada en la Cámara. No tiene senadores.</translation>
    </message>
    <message>
        <source>{state} has no district {district}. Its districts are 1 to {last}.</source>
        <translation>{state} no tiene distrito {district}. Sus distritos van del 1 al {last}.</translation>
    </message>
    <message>
        <source>{state} has one House seat and no numbered districts, so district {district} was left aside.</source>
        <translation>{state} tiene un solo puesto en la Cámara y no tiene distritos con número; por eso no se tomó en cuenta el distrito {district}.</translation>
    </message>
    <message>
        <source>{state} has one seat in the House, so one representative serves the whole state.</source>
        <translation>{state} tiene un solo puesto en la Cámara: una sola persona representa a todo el estado.</translation>
    </message>
    <message>
        <source>{words}: not among those who represent this place. They are: {people}.</source>
        <translation>{words}: no está entre quienes representan a este lugar. Son: {people}.</translation>
    </message>
    <message>
        <source>{zip} is military mail, and its writer votes at home. Please write that state in the column “voting state”, and its district in the column “district”.</source>
        <translation>{zip} es correo militar, y quien escribe vota en su lugar de origen. Escriba ese estado en la columna “voting state” y su distrito en la columna “district”.</translation>
    </message>
    <message>
        <source>“{address}” is not a web address, so there is no QR code for it.</source>
        <translation>“{address}” no es una dirección web, así que no hay código QR para ella.</translation>
    </message>
    <message>
        <source>“{command}” cannot use this: {words}.</source>
        <translation>“{command}” no puede usar esto: {words}.</translation>
    </message>
    <message>
        <source>“{command}” cannot use this: {words}. Did you mean {meant}?</source>
        <translation>“{command}” no puede usar esto: {words}. ¿Quiso decir {meant}?</translation>
    </message>
    <message>
        <source>“{district}” is no district. Please write its number, such as 5.</source>
        <translation>“{district}” no es un distrito. Escriba su número, por ejemplo 5.</translation>
    </message>
    <message>
        <source>“{printer}” does not answer.</source>
        <translation>“{printer}” no responde.</translation>
    </message>
    <message>
        <source>“{printer}” gave up on the pages. Look at the printer, then print them again.</source>
        <translation>“{printer}” no terminó las páginas. Revise la impresora e imprímalas otra vez.</translation>
    </message>
    <message>
        <source>“{printer}” is done with the page.</source>
        <translation>“{printer}” terminó la página.</translation>
    </message>
    <message>
        <source>“{printer}” is done. Please check that all {pages} pages came out.</source>
        <translation>“{printer}” terminó. Revise que hayan salido las {pages} páginas.</translation>
    </message>
    <message>
        <source>“{printer}” is not taking any work now.</source>
        <translation>“{printer}” no acepta trabajos ahora.</translation>
    </message>
    <message>
        <source>“{printer}” is out of ink or toner.</source>
        <translation>“{printer}” no tiene tinta o tóner.</translation>
    </message>
    <message>
        <source>“{printer}” is out of paper.</source>
        <translation>“{printer}” no tiene papel.</translation>
    </message>
    <message>
        <source>“{printer}” is paused, so the pages wait in line.</source>
        <translation>“{printer}” está en pausa, así que las páginas esperan en la cola.</translation>
    </message>
    <message>
        <source>“{printer}” stands open.</source>
        <translation>“{printer}” está abierta.</translation>
    </message>
    <message>
        <source>“{text}” does not say which letters.</source>
        <translation>“{text}” no dice qué cartas.</translation>
    </message>
    <message>
        <source>“{words}” is the same as in English</source>
        <translation>“{words}” está igual que en inglés</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Congress {number}</source>
        <translation>Congreso {number}</translation>
    </message>
    <message>
        <source>Directory as of {date}, {congress}</source>
        <translation>Directorio al {date}, {congress}</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>pack_editor</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About the campaign</source>
        <translation>Sobre la campaña</translation>
    </message>
    <message>
        <source>Bill {bill}</source>
        <translation>Proyecto {bill}</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Los dos lados</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Criollo haitiano</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>One sentence for each request. Letterdesk chooses the one that fits; you word it, as one question, in under 24 words. Change only what stands between the quotes.</source>
        <translation>Una frase para cada petición. Letterdesk elige la que corresponde; usted la redacta, como una pregunta, en menos de 24 palabras. Cambie solo lo que está entre comillas.</translation>
    </message>
    <message>
        <source>Oppose</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Phone script</source>
        <translation>Guion de llamada</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Reasons to tick</source>
        <translation>Razones para marcar</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Para compartir</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalo</translation>
    </message>
    <message>
        <source>Texts with which writers tell others. Leave the lines [post], [message] and [flyer] as they are.</source>
        <translation>Textos con los que se cuenta a otros. Deje las líneas [post], [message] y [flyer] como están.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Mend its text here.</source>
        <translation>No se puede leer el archivo {file}. Corrija aquí su texto.</translation>
    </message>
    <message>
        <source>The paragraphs only, with an empty line between them. Address, date, salutation and signature are set by Letterdesk.</source>
        <translation>Solo los párrafos, con una línea vacía entre ellos. La dirección, la fecha, el saludo y la firma los pone Letterdesk.</translation>
    </message>
    <message>
        <source>To make better</source>
        <translation>Por mejorar</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>What to say to a person, answers to have ready, and what to say to a machine. Leave the lines [live], [answers] and [voicemail] as they are.</source>
        <translation>Qué decir a una persona, respuestas que conviene tener listas y qué decir a una máquina. Deje las líneas [live], [answers] y [voicemail] como están.</translation>
    </message>
    <message>
        <source>What writers read</source>
        <translation>Lo que leen quienes escriben</translation>
    </message>
    <message>
        <source>{place}, line {line}</source>
        <translation>{place}, línea {line}</translation>
    </message>
    <message>
        <source>{place}, line {line} of {file}</source>
        <translation>{place}, línea {line} de {file}</translation>
    </message>
</context>
<context>
    <name>placeholders</name>
    <message>
        <source>How far the bill has come, to compare.</source>
        <translation>Hasta dónde ha llegado el proyecto, para comparar.</translation>
    </message>
    <message>
        <source>Its number and title, for the first time it is named.</source>
        <translation>Su número y título, para la primera vez que se nombra.</translation>
    </message>
    <message>
        <source>Its number, such as H.R. 1865.</source>
        <translation>Su número, como H.R. 1865.</translation>
    </message>
    <message>
        <source>Its short name, such as FOSTA, if it has one.</source>
        <translation>Su nombre corto, como FOSTA, si lo tiene.</translation>
    </message>
    <message>
        <source>Its title alone.</source>
        <translation>Solo su título.</translation>
    </message>
    <message>
        <source>The ZIP code digit by digit, to be said.</source>
        <translation>El código postal cifra por cifra, para decirlo.</translation>
    </message>
    <message>
        <source>The address of its web page.</source>
        <translation>La dirección de su página web.</translation>
    </message>
    <message>
        <source>The bill</source>
        <translation>El proyecto</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>La campaña</translation>
    </message>
    <message>
        <source>The campaign’s title.</source>
        <translation>El título de la campaña.</translation>
    </message>
    <message>
        <source>The first of these sentences, for the phone.</source>
        <translation>La primera de estas frases, para el teléfono.</translation>
    </message>
    <message>
        <source>The full name without a title.</source>
        <translation>El nombre completo sin título.</translation>
    </message>
    <message>
        <source>The law’s number, such as 115-164, once it is law.</source>
        <translation>El número de la ley, como 115-164, cuando ya es ley.</translation>
    </message>
    <message>
        <source>The letter itself</source>
        <translation>La carta misma</translation>
    </message>
    <message>
        <source>The letter’s date as 2026-11-23, to compare.</source>
        <translation>La fecha de la carta como 2026-11-23, para comparar.</translation>
    </message>
    <message>
        <source>The member of Congress</source>
        <translation>El miembro del Congreso</translation>
    </message>
    <message>
        <source>The numbers of its bills.</source>
        <translation>Los números de sus proyectos.</translation>
    </message>
    <message>
        <source>The phone number digit by digit.</source>
        <translation>El número de teléfono cifra por cifra.</translation>
    </message>
    <message>
        <source>The request that fits the bill’s stage and the member.</source>
        <translation>La petición que corresponde a la etapa del proyecto y al miembro.</translation>
    </message>
    <message>
        <source>The sentences of the reasons that the writer ticked.</source>
        <translation>Las frases de las razones que se marcaron.</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>Quien escribe</translation>
    </message>
    <message>
        <source>The writer’s name.</source>
        <translation>El nombre de quien escribe.</translation>
    </message>
    <message>
        <source>The writer’s own words. Needed once in a letter.</source>
        <translation>Las palabras propias de quien escribe. Hacen falta una vez en la carta.</translation>
    </message>
    <message>
        <source>Their ZIP code.</source>
        <translation>Su código postal.</translation>
    </message>
    <message>
        <source>Their city.</source>
        <translation>Su ciudad.</translation>
    </message>
    <message>
        <source>Their phone number, if they gave one.</source>
        <translation>Su número de teléfono, si lo dio.</translation>
    </message>
    <message>
        <source>Their state, spelled out.</source>
        <translation>Su estado, con todas las letras.</translation>
    </message>
    <message>
        <source>Their street and house number.</source>
        <translation>Su calle y número.</translation>
    </message>
    <message>
        <source>Title and last name, such as Senator Durbin.</source>
        <translation>Título y apellido, como Senator Durbin.</translation>
    </message>
    <message>
        <source>True for a committee that has the bill.</source>
        <translation>Verdadero si está en un comité que tiene el proyecto.</translation>
    </message>
    <message>
        <source>True for whoever introduced the bill.</source>
        <translation>Verdadero para quien presentó el proyecto.</translation>
    </message>
    <message>
        <source>True for whoever signed on to the bill.</source>
        <translation>Verdadero para quien lo copatrocina.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>De qué trata.</translation>
    </message>
    <message>
        <source>Which request it is, to compare.</source>
        <translation>Qué petición es, para comparar.</translation>
    </message>
    <message>
        <source>Who is behind it.</source>
        <translation>Quién la organiza.</translation>
    </message>
    <message>
        <source>house or senate, to compare.</source>
        <translation>house o senate, para comparar.</translation>
    </message>
    <message>
        <source>house or senate, where it began; to compare.</source>
        <translation>house o senate, donde empezó; para comparar.</translation>
    </message>
    <message>
        <source>senator, representative, delegate; to compare.</source>
        <translation>senator, representative, delegate; para comparar.</translation>
    </message>
    <message>
        <source>support or oppose, to compare.</source>
        <translation>support u oppose, para comparar.</translation>
    </message>
</context>
</TS>
